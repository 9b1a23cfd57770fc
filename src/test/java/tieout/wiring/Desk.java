package tieout.wiring;

import tieout.evidence.Digest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// A folder with input, templates, output and store, and the command line in front of it.
record Desk(Path folder, Map<String, String> elsewhere) {
    record Answer(int exitCode, String out, String err) {}

    Desk(Path folder) {
        this(folder, Map.of());
    }

    /// The same desk with one place pointed elsewhere.
    Desk with(String place, String where) {
        return new Desk(folder, Map.of(place, where));
    }

    static Desk in(Path folder, String line) {
        Desk desk = new Desk(folder);
        desk.write("templates/memo.html", "words");
        desk.write("input/2026-02/sales/fills.csv", line);
        desk.write("input/2026-03/sales/fills.csv", "not of this month");
        return desk;
    }

    /// The project's own input and templates, copied so that a test can spoil them.
    static Desk ofSample(Path folder) {
        Desk desk = new Desk(folder);
        for (String part : List.of("input", "templates")) {
            desk.copy(Path.of(part), part);
        }
        return desk;
    }

    private void copy(Path from, String part) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(part).resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// The small work of the tests, in this process.
    Answer run(String... arguments) {
        return run(Sample::new, arguments);
    }

    /// The real close, in this process.
    Answer real(String... arguments) {
        return run(Close::new, arguments);
    }

    private Answer run(Function<Order, Work> work, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit =
                Commands.run(
                        work,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        places(arguments).toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }

    /// The small work in a process of its own, which can be killed.
    Process start(String... arguments) throws IOException {
        return start(Sample.class.getName(), arguments);
    }

    /// The real close in a process of its own, which can be killed.
    Process startReal(String... arguments) throws IOException {
        return start("tieout.Tieout", arguments);
    }

    private Process start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(program);
        command.addAll(places(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    /// The arguments, with all places pointed to this folder.
    List<String> places(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        for (String place : List.of("input", "templates", "output", "store")) {
            all.add("--" + place);
            all.add(elsewhere.getOrDefault(place, folder.resolve(place).toString()));
        }
        return all;
    }

    /// What stands in the month's output folder, hidden files too.
    Map<String, Digest> published() {
        return published("2026-02");
    }

    Map<String, Digest> published(String month) {
        Map<String, Digest> published = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("output").resolve(month))) {
            for (Path file : files.toList()) {
                published.put(file.getFileName().toString(), Digest.of(Files.readAllBytes(file)));
            }
            return published;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
