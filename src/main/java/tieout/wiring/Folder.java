package tieout.wiring;

import tieout.calendar.Month;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.evidence.Source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A folder of files that people keep, taken in as sources in the order of their paths.
///
/// Left out is only what no party sends: hidden files, Office's lock files (`~$`), and the
/// READMEs that explain the folder. Anything else is taken, and refused later if nobody knows it.
record Folder(Path path) {
    private static final List<String> NOT_SENT = List.of(".", "~$", "README");

    /// The standing files and the months up to the one that is closed.
    List<Source> upTo(Month month) {
        return sources(name -> Month.parse(name).map(m -> m.compareTo(month) <= 0).orElse(true));
    }

    List<Source> all() {
        return sources(name -> true);
    }

    private List<Source> sources(Predicate<String> topFolder) {
        if (!Files.isDirectory(path)) {
            throw new Refusal(
                    Problem.of(
                            path.toString(), "there is no such folder", "make it or name another"));
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> sent(path.relativize(file)))
                    .filter(file -> topFolder.test(path.relativize(file).getName(0).toString()))
                    .map(this::source)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Source source(Path file) {
        try {
            String name = path.relativize(file).toString().replace('\\', '/');
            return Source.of(name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new Refusal(
                    Problem.of(
                            file.toString(), "the file cannot be read", "let this user read it"));
        }
    }

    private static boolean sent(Path relative) {
        for (Path part : relative) {
            if (NOT_SENT.stream().anyMatch(part.toString()::startsWith)) {
                return false;
            }
        }
        return true;
    }
}
