package tieout.typeset;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import tieout.evidence.Origin;
import tieout.reconcile.Break;
import tieout.reconcile.Side;
import tieout.report.Report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// `breaks.csv`: every break of the month, open ones first, with both sides and their source lines.
///
/// RFC 4180 with line feeds. A text that a spreadsheet would take for a formula gets an apostrophe.
final class BreaksCsv {
    private static final List<String> HEAD =
            List.of(
                    "break",
                    "control",
                    "state",
                    "difference",
                    "unit",
                    "since",
                    "theirs",
                    "their value",
                    "their lines",
                    "ours",
                    "our value",
                    "our lines",
                    "sentence",
                    "accepted by",
                    "accepted on",
                    "reason");

    private BreaksCsv() {}

    static Document of(Report report) {
        List<Break> breaks = new ArrayList<>(report.books().reconciliation().breaks());
        breaks.sort((a, b) -> Boolean.compare(b.isOpen(), a.isOpen()));
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(HEAD);
            breaks.forEach(found -> csv.writeRecord(row(found)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Document("breaks.csv", out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> row(Break found) {
        List<String> cells = new ArrayList<>();
        cells.add(text(found.id()));
        cells.add(text(found.control().id()));
        cells.add(found.isOpen() ? "open" : "accepted");
        cells.add(found.amount().toString());
        cells.add(text(found.unit().label()));
        cells.add(found.since().toString());
        side(cells, found.theirs());
        side(cells, found.ours());
        cells.add(text(found.sentence()));
        cells.add(text(found.accepted().map(e -> e.by()).orElse("")));
        cells.add(found.accepted().map(e -> e.on().toString()).orElse(""));
        cells.add(text(found.accepted().map(e -> e.reason()).orElse("")));
        return cells;
    }

    private static void side(List<String> cells, Side side) {
        cells.add(text(side.who()));
        cells.add(side.value().toString());
        cells.add(text(String.join(" ", side.places().stream().map(Origin::place).toList())));
    }

    private static String text(String words) {
        return words.matches("(?s)[=+@\t\r-].*") ? "'" + words : words;
    }
}
