package tieout.intake;

import tieout.evidence.Source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files below a folder, as sources; READMEs are left out, as the program leaves them out.
final class InputFolder {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    static InputFolder of(Path folder) {
        InputFolder all = new InputFolder();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith("README.md")) {
                    all.files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    void put(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    void remove(String path) {
        if (files.remove(path) == null) {
            throw new IllegalArgumentException(path + " is not there to be removed");
        }
    }

    String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException(path + " is not there to be read");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    List<Source> sources() {
        return files.entrySet().stream().map(e -> Source.of(e.getKey(), e.getValue())).toList();
    }
}
