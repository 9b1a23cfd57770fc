package tieout.intake.wording;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.evidence.Source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The wordings of all figures, by id, in the order of the file.
public record Wordings(Source source, Map<String, Wording> byFigure) {
    private static final List<String> COLUMNS =
            List.of("figure", "label", "unit", "millions", "release", "board", "accounts", "note");

    /// Reads `figures.csv`; refuses unknown columns, repeated figures and decimals out of range.
    public static Wordings read(Source source) {
        Map<String, Wording> found = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                Origin origin = origin(source, row);
                if (!row.getHeader().equals(COLUMNS)) {
                    String columns = String.join(",", COLUMNS);
                    throw new Refusal(
                            origin.problem("the columns are not " + columns, "restore them"));
                }
                add(found, problems, origin, row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new Wordings(source, found);
    }

    private static void add(
            Map<String, Wording> found, List<Problem> problems, Origin origin, NamedCsvRecord row) {
        if (!row.getField("millions").matches("yes|no")) {
            problems.add(origin.problem("millions is neither yes nor no", "write yes or no"));
            return;
        }
        for (String audience : List.of("release", "board", "accounts")) {
            if (!row.getField(audience).matches("[0-8]")) {
                String wrong = "\"" + row.getField(audience) + "\" is not a count of decimals";
                problems.add(origin.problem(wrong, "write 0 to 8 under " + audience));
                return;
            }
        }
        Wording wording =
                new Wording(
                        origin,
                        row.getField("figure"),
                        row.getField("label"),
                        row.getField("unit"),
                        row.getField("millions").equals("yes"),
                        Integer.parseInt(row.getField("release")),
                        Integer.parseInt(row.getField("board")),
                        Integer.parseInt(row.getField("accounts")),
                        row.getField("note"));
        if (found.putIfAbsent(wording.figure(), wording) != null) {
            String wrong = wording.figure() + " is worded twice";
            problems.add(origin.problem(wrong, "keep one line for each figure"));
        }
    }

    private static Origin origin(Source source, NamedCsvRecord row) {
        return new Origin(
                source, (int) row.getStartingLineNumber(), String.join(",", row.getFields()));
    }

    /// The wording of a figure; a figure without one is refused, since no label is made up.
    public Wording of(String figure) {
        Wording wording = byFigure.get(figure);
        if (wording == null) {
            throw new Refusal(
                    Problem.of(
                            source.path(),
                            "has no line for " + figure,
                            "add its label, unit and decimals"));
        }
        return wording;
    }
}
