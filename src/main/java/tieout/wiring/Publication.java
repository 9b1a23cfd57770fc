package tieout.wiring;

import tieout.evidence.Digest;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.store.Filed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/// Filed documents put where people find them, so that nobody ever sees half a document.
///
/// Each goes to a temporary file beside its place, is forced to the disk, and is renamed over what
/// stood there. The index comes last. A document that stands there to the byte is left alone, so
/// publishing again after a kill only finishes what is missing.
record Publication(Path folder) {
    private static final String PART = ".part";
    private static final Comparator<Filed> INDEX_LAST =
            Comparator.comparing((Filed d) -> d.name().equals("index.html"))
                    .thenComparing(Filed::name);

    /// Publishes what is missing or differs; answers how many documents that were.
    int publish(List<Filed> documents) {
        try {
            Files.createDirectories(folder);
            removeParts();
            int written = 0;
            for (Filed document : documents.stream().sorted(INDEX_LAST).toList()) {
                if (!stands(document)) {
                    write(document);
                    written++;
                }
            }
            return written;
        } catch (IOException full) {
            throw new Refusal(
                    Problem.of(
                            folder.toString(),
                            "the documents cannot be written there (" + full + ")",
                            "make room or name another --output, and run again"));
        }
    }

    private boolean stands(Filed document) throws IOException {
        Path place = folder.resolve(document.name());
        return Files.isRegularFile(place)
                && Digest.of(Files.readAllBytes(place)).equals(document.digest());
    }

    private void write(Filed document) throws IOException {
        Path part = folder.resolve("." + document.name() + PART);
        try (FileChannel channel =
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(document.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(
                part,
                folder.resolve(document.name()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// What a killed run left behind.
    private void removeParts() throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*" + PART)) {
            for (Path part : parts) {
                Files.delete(part);
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
