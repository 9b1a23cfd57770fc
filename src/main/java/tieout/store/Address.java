package tieout.store;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;

import java.nio.file.Path;

/// Where a store is: a folder with an H2 file in it, or an H2 database address.
///
/// H2 may acknowledge a commit half a second before it is written; `WRITE_DELAY=0` forbids that,
/// or a killed run would lose what it had finished. A killed and an interrupted process must look
/// the same, so H2 does not tidy up when the process is told to end.
public record Address(String url) {
    private static final String DURABLE = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    public static Address of(String folderOrUrl) {
        if (folderOrUrl.startsWith("jdbc:h2:")) {
            return new Address(folderOrUrl + DURABLE);
        }
        if (folderOrUrl.startsWith("jdbc:") || folderOrUrl.contains(";")) {
            throw new Refusal(
                    Problem.of(
                            folderOrUrl,
                            "no store of this program can be there",
                            "give a folder without a semicolon, or a jdbc:h2: address"));
        }
        Path file = Path.of(folderOrUrl).toAbsolutePath().normalize().resolve("tieout");
        return new Address("jdbc:h2:file:" + file + DURABLE);
    }
}
