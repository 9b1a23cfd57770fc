package tieout.typeset.sheet.chain;

import tieout.amount.Ratio;
import tieout.evidence.Source;
import tieout.intake.Facts;
import tieout.intake.standing.Policy;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Information produced by the entity: every file the month was made from, with its SHA-256, rows
/// and control totals, and with what parameters and by which program it was made.
public record SourcesSheet(Book book, Made made) {
    public void write(Page page) {
        files(page);
        page.blank();
        parameters(page);
        page.blank();
        totals(page);
    }

    private void files(Page page) {
        page.head(
                Column.text("file", 60),
                Column.text("SHA-256", 66),
                Column.number("bytes"),
                Column.number("lines"),
                Column.number("facts read"));
        Facts facts = book.report().books().facts();
        Map<String, Integer> read = new LinkedHashMap<>();
        facts.happened().forEach(f -> read.merge(f.origin().source().path(), 1, Integer::sum));
        facts.standing().forEach(s -> read.merge(s.origin().source().path(), 1, Integer::sum));
        for (Source source : facts.sources()) {
            page.row(
                    Cell.text(source.path()),
                    Cell.text(source.digest().hex()),
                    Cell.input(Ratio.of(source.bytes().length), Format.COUNT),
                    Cell.count(new String(source.bytes(), StandardCharsets.UTF_8).lines().count()),
                    Cell.count(read.getOrDefault(source.path(), 0)));
        }
    }

    private void parameters(Page page) {
        page.line(Cell.text("Parameters of the run").as(Role.HEADING));
        said(page, "Month", book.report().month().label());
        said(page, "Cut-off", "00:00 UTC, " + book.report().month().next().first());
        said(page, "Digest of all inputs", book.report().inputs().hex());
        said(page, "Program", made.program().isEmpty() ? "not released" : made.program());
        said(page, "Digest of the templates", made.templates().hex());
        for (Policy policy : book.report().books().facts().settings(Policy.class)) {
            String name = "Policy, " + policy.name().replace('_', ' ');
            said(page, name, policy.value() + " (" + policy.origin().place() + ")");
        }
    }

    private static void said(Page page, String what, String words) {
        page.row(Cell.text(what), Cell.text(words));
    }

    private void totals(Page page) {
        page.line(Cell.text("Control totals").as(Role.HEADING));
        page.head(
                Column.text("file", 60),
                Column.text("kind of row", 66),
                Column.number("rows"),
                Column.text("unit", 14),
                Column.number("sum of what they state"));
        for (ControlTotals.Total total : new ControlTotals(book.report().books().facts()).list()) {
            page.row(
                    Cell.text(total.file()),
                    Cell.text(total.kind()),
                    Cell.count(total.rows()),
                    Cell.note(total.unit().label()),
                    Cell.input(total.sum(), Format.exact(total.unit())));
        }
    }
}
