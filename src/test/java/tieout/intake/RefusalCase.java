package tieout.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import tieout.evidence.Refusal;
import tieout.ledger.Ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// One way to go wrong: the smallest change of the sample, and what the user is then told.
///
/// `changes.csv` has the columns `file,line,do,find,put`. What is done: `replace` the text found on
/// the line; `insert` a line before it; `delete` the line; `cut` the file after the text found on
/// it; `encode` the file in another charset; `add`, `empty` or `remove` the file. `expected.txt` is
/// the whole refusal.
record RefusalCase(Path folder) {
    static final Path ALL = Path.of("src/test/resources/refusals");
    private static final Path SAMPLE = Path.of("input");

    static List<RefusalCase> all() {
        try (var folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(RefusalCase::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /// What the user is told; empty if nothing was refused, which no case expects.
    String told() {
        InputFolder input = InputFolder.of(SAMPLE);
        changes().forEach(change -> apply(change, input));
        try {
            Ledger.post(Intake.read(input.sources()));
            return "";
        } catch (Refusal refusal) {
            return refusal.getMessage() + "\n";
        }
    }

    /// What was changed, for the page of errors.
    List<String> described() {
        return changes().stream().map(RefusalCase::described).toList();
    }

    private List<NamedCsvRecord> changes() {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("changes.csv"))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void apply(NamedCsvRecord change, InputFolder input) {
        String file = change.getField("file");
        String put = change.getField("put");
        switch (change.getField("do")) {
            case "add" -> input.put(file, (put + "\n").getBytes(UTF_8));
            case "empty" -> input.put(file, new byte[0]);
            case "remove" -> input.remove(file);
            case "encode" -> input.put(file, input.text(file).getBytes(Charset.forName(put)));
            default -> input.put(file, edited(change, input.text(file)).getBytes(UTF_8));
        }
    }

    private static String edited(NamedCsvRecord change, String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        int at = Integer.parseInt(change.getField("line")) - 1;
        String find = change.getField("find");
        String line = lines.get(at);
        if (!line.contains(find)) {
            throw new IllegalArgumentException("\"" + find + "\" is not on " + line);
        }
        int end = line.indexOf(find) + find.length();
        switch (change.getField("do")) {
            case "replace" -> lines.set(at, line.replace(find, change.getField("put")));
            case "insert" -> lines.add(at, change.getField("put"));
            case "delete" -> lines.remove(at);
            case "cut" -> {
                return String.join("\n", lines.subList(0, at)) + "\n" + line.substring(0, end);
            }
            default -> throw new IllegalArgumentException(change.getField("do"));
        }
        return lines.stream().map(kept -> kept + "\n").collect(Collectors.joining());
    }

    private static String described(NamedCsvRecord change) {
        String file = "`" + change.getField("file") + "`";
        String line = " line " + change.getField("line");
        String find = " `" + change.getField("find") + "`";
        String put = " `" + change.getField("put").replace("\uFEFF", "(mark)") + "`";
        return switch (change.getField("do")) {
            case "add" -> file + " is there as well";
            case "empty" -> file + " is empty";
            case "remove" -> file + " is taken away";
            case "encode" -> file + " is written in" + put;
            case "insert" -> file + " has before" + line + " another line" + put;
            case "delete" -> file + line + " is taken out";
            case "cut" -> file + " ends in" + line + " after" + find;
            default -> file + line + " reads" + put + " instead of" + find;
        };
    }
}
