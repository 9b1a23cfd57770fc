package tieout.typeset.sheet.book;

/// The sheets of the workbook in order, each with what it shows.
public record IndexSheet(Book book) {
    /// Written last, when all other sheets are there.
    public void write(Page page) {
        page.head(Column.text("sheet", 20), Column.text("title", 40), Column.text("shows", 90));
        for (Page other : book.pages()) {
            page.row(
                    Cell.link(other.sheetName(), other.sheetName() + "!A1"),
                    Cell.text(other.title()),
                    Cell.note(other.about()));
        }
    }
}
