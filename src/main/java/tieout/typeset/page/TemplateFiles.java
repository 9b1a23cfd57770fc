package tieout.typeset.page;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The folder `templates/` as it was read once: files by their path below it.
///
/// A template can include only what is in here, so nothing outside the folder can be reached. Links
/// are not followed.
public record TemplateFiles(Map<String, byte[]> files) {
    public TemplateFiles {
        files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /// Reads the words: documents, shared parts, lists; fonts and figures have readers of their
    // own.
    public static TemplateFiles read(Path folder) {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(f -> Files.isRegularFile(f)).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("house-style/") || name.endsWith(".woff2")) {
                    found.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException | UncheckedIOException absent) {
            throw new Refusal(
                    Problem.of(
                            folder.toString(),
                            "the templates cannot be read",
                            "name their folder by --templates"));
        }
        return new TemplateFiles(found);
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    public byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new Refusal(
                    Problem.of(
                            "templates/" + name,
                            "is missing",
                            "restore it from the templates as delivered"));
        }
        return bytes;
    }

    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
