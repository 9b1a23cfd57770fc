package tieout.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tieout.PageWords;
import tieout.Reported;
import tieout.calendar.Month;
import tieout.typeset.page.Delivered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The words of every page of the sample's months, as a reader finds them, kept as text.
///
/// `mvn -q test -Dtest=GoldenTest -Dgolden=accept` writes what the pages say now; the difference
/// to the commit before is what a reviewer reads.
class GoldenTest {
    private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String ID = "\\b[a-z]+_[a-z_]+\\b";
    private static final List<String> PAGES =
            List.of("board-memo.pdf", "press-release.pdf", "investor-report.pdf");

    @ParameterizedTest
    @ValueSource(strings = {"2025-12", "2026-01", "2026-02", "2026-03"})
    void the_pages_of_a_month_say_what_they_said(String month) throws IOException {
        Issue issue =
                Press.set(
                        Delivered.templates(),
                        Reported.of(Path.of("input"), Month.parse(month).orElseThrow()),
                        "golden");
        for (String name : PAGES) {
            Path golden = GOLDEN.resolve(month).resolve(name.replace(".pdf", ".txt"));
            String words = words(issue.document(name));
            if (ACCEPT) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, words);
            }
            assertThat(words).as(golden.toString()).isEqualTo(Files.readString(golden));
            if (!name.startsWith("board")) {
                assertThat(words).as("a public page names no setting").doesNotContainPattern(ID);
            }
        }
    }

    /// Page by page; digests of files are left out, since each change of the sample changes them.
    private static String words(Document document) {
        List<String> lines = new ArrayList<>();
        for (String page : PageWords.of(document.bytes())) {
            lines.add(
                    "==== page " + (1 + lines.stream().filter(l -> l.startsWith("====")).count()));
            page.lines()
                    .map(line -> line.replaceAll("\\b[0-9a-f]{12,64}\\b", "(digest)").strip())
                    .forEach(lines::add);
        }
        return String.join("\n", lines) + "\n";
    }
}
