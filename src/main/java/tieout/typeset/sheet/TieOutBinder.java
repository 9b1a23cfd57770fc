package tieout.typeset.sheet;

import tieout.calendar.Month;
import tieout.report.Figure;
import tieout.report.Report;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cover;
import tieout.typeset.sheet.book.Live;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Scope;
import tieout.typeset.sheet.chain.Beneath;
import tieout.typeset.sheet.chain.FiguresSheet;
import tieout.typeset.sheet.chain.Made;
import tieout.typeset.sheet.chain.RowsSheet;
import tieout.typeset.sheet.chain.SourcesSheet;
import tieout.typeset.sheet.ties.BreaksSheet;
import tieout.typeset.sheet.ties.TiesSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// `tie-out-binder.xlsx`: for auditors, from each figure by clicks to the lines of its sources.
public final class TieOutBinder {
    private TieOutBinder() {}

    /// The workbook's bytes; the same report gives the same bytes.
    public static byte[] set(Report report, Made made) {
        Book book = new Book(report, "Tie-out binder", "Cover");
        List<Month> before = FiguresSheet.before(report);
        List<Month> months = new ArrayList<>(before);
        months.addFirst(report.month());
        List<Figure> beneath = Beneath.of(report);
        Set<String> ids = report.catalogue().definitions().keySet();
        Live live = new Live(Scope.of(report.month()).with(ids, months).rows(beneath));
        Page cover = book.page("Cover", "Tie-out binder", "What ties, what breaks, and who signs.");
        FiguresSheet inventory = new FiguresSheet(book, live, before);
        inventory.write(
                book.page(
                        "Inventory",
                        "Inventory of figures",
                        "Every figure of the month. A click on its id leads to what it is made"
                                + " from."));
        new TiesSheet(book)
                .write(book.page("Ties", "Ties", "Every subject on which two parties agree."));
        new BreaksSheet(book)
                .write(
                        book.page(
                                "Breaks",
                                "Breaks",
                                "Every subject on which two parties differ: theirs less the"
                                        + " ledger's."));
        new RowsSheet(book, live, beneath)
                .write(
                        book.page(
                                "Rows",
                                "Rows",
                                "What each figure is made from: lines of sources, or other"
                                        + " figures. Ids lead back."));
        sources(book, made);
        new Cover(book, live, tallies(report)).write(cover);
        return book.bytes();
    }

    private static void sources(Book book, Made made) {
        new SourcesSheet(book, made)
                .write(
                        book.page(
                                "Sources",
                                "Information produced by the entity",
                                "Every file read, with its SHA-256, its rows and control totals;"
                                        + " what was made of them, with what and by what."));
    }

    private static List<Cover.Tally> tallies(Report report) {
        return List.of(
                new Cover.Tally(
                        "figures that differ from the engine",
                        "COUNTIFS(" + FiguresSheet.DIFFERENCES + ",\"<>0\")",
                        0,
                        "Inventory!A1"),
                new Cover.Tally(
                        "ties beyond their tolerance",
                        "SUM(" + TiesSheet.FLAGS + ")",
                        0,
                        "Ties!A1"),
                new Cover.Tally(
                        "breaks open",
                        "COUNTIFS(" + BreaksSheet.VERDICTS + ",\"BREAK\")",
                        report.books().reconciliation().open().size(),
                        "Breaks!A1"));
    }
}
