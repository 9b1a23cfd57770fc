package tieout.intake.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import tieout.evidence.Origin;
import tieout.evidence.Refusal;
import tieout.intake.cell.Problems;
import tieout.intake.cell.Text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A file of rows under one header, with the lines that stood above the header.
public record Table(Text text, List<String> preamble, List<Row> rows, Problems problems) {
    private static final int PREAMBLE = 15;

    /// Reads a table whose header is the first line; any order of the columns will do.
    public static Table read(Text text, List<String> columns, Problems problems) {
        return read(text, 1, columns, problems);
    }

    /// Reads a table whose header stands below some lines of title.
    public static Table titled(Text text, List<String> columns, Problems problems) {
        String header = String.join(",", columns);
        int at = text.lines().indexOf(header) + 1;
        if (at < 1 || at > PREAMBLE) {
            throw new Refusal(text.line(1).problem("no line is " + header, "send the full file"));
        }
        return read(text, at, columns, problems);
    }

    /// The rows, which the file has to have.
    public List<Row> filled() {
        if (rows.isEmpty() && problems.none()) {
            problems.add(text.line(1), "there is no row", "send the file with its rows");
        }
        return rows;
    }

    private static Table read(Text text, int header, List<String> columns, Problems problems) {
        List<CsvRecord> records = records(text);
        List<String> names = records.get(header - 1).getFields();
        new Header(text.line(header), columns).check(names);
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (CsvRecord record : records.subList(header, records.size())) {
            Origin origin = text.line((int) record.getStartingLineNumber());
            if (whole(origin, record, names, problems) && first(origin, seen, problems)) {
                rows.add(new Row(origin, texts(names, record.getFields()), problems));
            }
        }
        List<String> above = text.lines().subList(0, header - 1);
        return new Table(text, List.copyOf(above), List.copyOf(rows), problems);
    }

    /// One record for each line: a cell never holds a line break.
    private static List<CsvRecord> records(Text text) {
        if (!text.complete()) {
            Origin last = text.line(text.lines().size());
            throw new Refusal(
                    last.problem("the file ends within this line", "send the full file again"));
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text.characters())) {
            for (CsvRecord record : reader) {
                records.add(record);
                if (record.getStartingLineNumber() != records.size()) {
                    throw unquoted(text, records.size() - 1);
                }
            }
        } catch (CsvParseException badlyQuoted) {
            throw unquoted(text, records.size() + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (records.size() < text.lines().size()) {
            throw unquoted(text, records.size());
        }
        return records;
    }

    private static Refusal unquoted(Text text, int line) {
        return new Refusal(
                text.line(line)
                        .problem(
                                "the quotes of this line do not match",
                                "double a quote in a cell"));
    }

    private static boolean whole(
            Origin origin, CsvRecord record, List<String> names, Problems problems) {
        int count = record.getFieldCount();
        if (count != names.size()) {
            String wrong = "the row has " + count + " cells under " + names.size() + " columns";
            problems.add(origin, wrong, "write one cell for each column");
        }
        return count == names.size();
    }

    private static boolean first(Origin origin, Map<String, Integer> seen, Problems problems) {
        Integer earlier = seen.putIfAbsent(origin.raw(), origin.line());
        if (earlier != null) {
            problems.add(origin, "the row repeats line " + earlier, "take one of the two out");
        }
        return earlier == null;
    }

    private static Map<String, String> texts(List<String> names, List<String> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            texts.put(names.get(i), fields.get(i));
        }
        return texts;
    }
}
