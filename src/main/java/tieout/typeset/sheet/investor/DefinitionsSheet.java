package tieout.typeset.sheet.investor;

import tieout.intake.wording.Wording;
import tieout.report.Definition;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Page;

import java.util.List;

/// What each released figure means, and whether it is a balance, a month's total or an average.
public record DefinitionsSheet(Book book) {
    public void write(Page page) {
        page.head(
                Column.text("figure", 46),
                Column.text("unit", 13),
                Column.text("holds", 22),
                Column.text("definition", 90));
        for (List<String> section : Contents.of(book.report()).values()) {
            section.forEach(id -> line(page, id));
        }
    }

    private void line(Page page, String id) {
        Wording wording = book.report().wording(id);
        Definition definition = book.report().figure(id).definition();
        page.row(
                Cell.link(wording.label(), id),
                Cell.note(MonthsSheet.unit(book, id)),
                Cell.note(holds(definition.kind())),
                Cell.text(wording.note()));
    }

    private static String holds(Definition.Kind kind) {
        return switch (kind) {
            case STOCK -> "as of month-end";
            case FLOW -> "for the month";
            case AVERAGE -> "average of the month";
        };
    }
}
