package tieout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of the project, as the house tests read them.
final class Tree {
    static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Set<String> NOT_OURS = Set.of(".git", ".tieout", "target", "output");
    private static final Set<String> TEXT =
            Set.of("java", "md", "xml", "sql", "html", "css", "csv", "properties", "sh");
    private static final Set<String> SCRIPTS = Set.of("tieout", "run", ".gitignore");

    private Tree() {}

    /// Every Java file, of the program and of its tests.
    static List<Path> java() {
        return below(ROOT.resolve("src")).stream().filter(f -> named(f, ".java")).toList();
    }

    static List<Path> markdown() {
        return below(ROOT).stream().filter(f -> named(f, ".md")).toList();
    }

    /// Every file that a person reads as text, the company's input apart.
    static List<Path> text() {
        return below(ROOT).stream()
                .filter(f -> !f.startsWith(ROOT.resolve("input")))
                .filter(Tree::isText)
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isText(Path file) {
        String name = String.valueOf(file.getFileName());
        return SCRIPTS.contains(name) || TEXT.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean named(Path file, String ending) {
        return file.toString().endsWith(ending);
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted()
                    .filter(p -> !NOT_OURS.contains(String.valueOf(p.getFileName())))
                    .flatMap(p -> Files.isDirectory(p) ? below(p).stream() : Stream.of(p))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
