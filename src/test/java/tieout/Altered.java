package tieout;

import tieout.calendar.Month;
import tieout.report.Report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The sample's input in a folder of a test's own, with some lines changed or added.
public record Altered(Path input) {

    public static Altered sample(Path folder) {
        Path from = Path.of("input");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return new Altered(folder);
    }

    /// What stands once in a file gives way to other words.
    public Altered with(String file, String before, String after) {
        try {
            Path path = input.resolve(file);
            String text = Files.readString(path);
            if (text.split(java.util.regex.Pattern.quote(before), -1).length != 2) {
                throw new IllegalArgumentException(file + " has not once: " + before);
            }
            Files.writeString(path, text.replace(before, after));
            return this;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// Rows at the end of a file.
    public Altered adding(String file, String rows) {
        try {
            Path path = input.resolve(file);
            Files.writeString(path, Files.readString(path) + rows);
            return this;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public Report report(Month month) {
        return Reported.of(input, month);
    }
}
