package tieout.typeset.sheet;

import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Page;

/// The sheets of the workbook in order, each with what it shows.
record IndexSheet(Book book) {
    /// Written last, when all other sheets are there.
    void write(Page page) {
        page.head(Column.text("sheet", 20), Column.text("title", 40), Column.text("shows", 90));
        for (Page other : book.pages()) {
            page.row(
                    Cell.link(other.sheetName(), other.sheetName() + "!A1"),
                    Cell.text(other.title()),
                    Cell.note(other.about()));
        }
    }
}
