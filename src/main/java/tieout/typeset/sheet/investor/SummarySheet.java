package tieout.typeset.sheet.investor;

import tieout.calendar.Month;
import tieout.report.Report;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Released;
import tieout.typeset.sheet.book.Role;

import java.util.List;

/// The key figures of the month beside the month before, and what the workbook holds.
public record SummarySheet(Book book) {
    /// How the cells read, and what stands where.
    private static final List<String> NOTES =
            List.of(
                    "Blue on yellow: the number as released. Black: a live formula over such"
                            + " numbers.",
                    "(950.50) negative; – exactly nil; n/a not applicable or not published; n/m no"
                            + " meaningful change.",
                    "Totals are rounded once from exact values, so printed parts may not add; the"
                            + " difference has its line.");

    /// Written last, when all other sheets are there.
    public void write(Page page) {
        Report report = book.report();
        Month before = report.month().previous();
        Released released = new Released(report);
        page.head(
                Column.text("key figure", 44),
                Column.text("unit", 14),
                Column.number(report.month().shortLabel()),
                Column.number(before.shortLabel()),
                Column.text("definition", 84));
        for (String id : Contents.KEYS) {
            page.row(
                    Cell.link(report.wording(id).label(), id),
                    Cell.note(MonthsSheet.unit(book, id)),
                    released.refer(report.figure(id)),
                    released.refer(report.figure(id, before)),
                    Cell.note(report.wording(id).note()));
        }
        page.blank();
        page.line(Cell.text("Sheets").as(Role.HEADING));
        for (Page other : book.pages()) {
            if (other != page) {
                page.line(
                        Cell.link(other.title() + ": " + other.about(), other.sheetName() + "!A1"));
            }
        }
        page.blank();
        page.line(Cell.text("How to read the cells").as(Role.HEADING));
        NOTES.forEach(note -> page.line(Cell.note(note)));
    }
}
