package tieout.typeset.sheet.ties;

import tieout.amount.Ratio;
import tieout.reconcile.Tie;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;
import tieout.typeset.sheet.chain.Difference;
import tieout.typeset.sheet.chain.Places;

/// Every subject that ties: both sides, their difference live, the tolerance, and the lines.
public record TiesSheet(Book book) {
    /// One for each tie whose sides differ by more than its tolerance.
    public static final String FLAGS = "ties_missed";

    public void write(Page page) {
        page.head(
                Column.text("control", 26),
                Column.text("subject", 34),
                Column.text("says", 18),
                Column.text("unit", 13),
                Column.number("theirs"),
                Column.number("the ledger's"),
                Column.number("difference"),
                Column.number("allowed, by tolerance or printed digits"),
                Column.number("missed"),
                Column.text("their lines", 50),
                Column.text("the ledger's lines", 50),
                Column.text("outcome in words", 60));
        int first = page.row() + 1;
        for (Tie tie : book.report().books().reconciliation().ties()) {
            write(page, tie);
        }
        if (page.row() < first) {
            page.row(Cell.note("nothing ties"));
        }
        page.name(FLAGS, 8, first, page.row());
    }

    private void write(Page page, Tie tie) {
        int row = page.row() + 1;
        Format format = Format.exact(tie.theirs().unit());
        String missed = "IF(ABS(G" + row + ")<=H" + row + ",0,1)";
        page.row(
                Cell.text(tie.control().id()),
                Cell.text(tie.id().substring(tie.id().indexOf(':') + 1)),
                Cell.text(tie.theirs().who()),
                Cell.note(tie.theirs().unit().label()),
                Cell.input(tie.theirs().value(), format),
                Cell.input(tie.ours().value(), format),
                Cell.live(Difference.of("E", "F", row), Difference.of(tie), format).as(Role.CHECK),
                Cell.input(new Allowed(book.report().books().facts()).by(tie), format),
                Cell.live(missed, Ratio.ZERO, Format.COUNT).as(Role.CHECK),
                Cell.note(new Places(tie.theirs().places()).words()),
                Cell.note(new Places(tie.ours().places()).words()),
                Cell.text(tie.sentence()));
    }
}
