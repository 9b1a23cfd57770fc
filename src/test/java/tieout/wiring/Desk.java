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
import java.util.stream.Stream;

/// A folder with input, templates, output and store, and the command line in front of it.
record Desk(Path folder) {
    record Answer(int exitCode, String out, String err) {}

    static Desk in(Path folder, String line) {
        Desk desk = new Desk(folder);
        desk.write("templates/memo.html", "words");
        desk.write("input/2026-02/sales/fills.csv", line);
        desk.write("input/2026-03/sales/fills.csv", "not of this month");
        return desk;
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

    Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit =
                Commands.run(
                        Sample::new,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        places(arguments).toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }

    /// The same in a process of its own, which can be killed.
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(Sample.class.getName());
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
            all.add(folder.resolve(place).toString());
        }
        return all;
    }

    /// What stands in the month's output folder, hidden files too.
    Map<String, Digest> published() {
        Map<String, Digest> published = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("output/2026-02"))) {
            for (Path file : files.toList()) {
                published.put(file.getFileName().toString(), Digest.of(Files.readAllBytes(file)));
            }
            return published;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
