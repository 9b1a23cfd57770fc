package tieout.typeset.sheet.ties;

import tieout.reconcile.Break;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;
import tieout.typeset.sheet.chain.Difference;
import tieout.typeset.sheet.chain.Places;

import java.util.List;

/// Every break: what differs by how much and since when, the lines of both sides, and who accepted
// it.
public record BreaksSheet(Book book) {
    /// `BREAK` or `ACCEPTED` for each break.
    public static final String VERDICTS = "break_verdicts";

    public void write(Page page) {
        page.head(
                Column.text("control", 26),
                Column.text("subject", 30),
                Column.text("status", 12),
                Column.text("diagnosis", 60),
                Column.text("unit", 13),
                Column.number("theirs"),
                Column.number("the ledger's"),
                Column.number("difference"),
                Column.text("since", 11),
                Column.text("their lines", 44),
                Column.text("the ledger's lines", 44),
                Column.text("accepted by, on", 24),
                Column.text("reason", 44));
        int first = page.row() + 1;
        List<Break> breaks = book.report().books().reconciliation().breaks();
        for (Break broken : breaks) {
            write(page, broken);
        }
        if (breaks.isEmpty()) {
            page.row(Cell.note("none"), Cell.note("nothing breaks"), Cell.note("–"));
        }
        page.name(VERDICTS, 2, first, page.row());
    }

    private static void write(Page page, Break broken) {
        int row = page.row() + 1;
        Format format = Format.exact(broken.unit());
        page.row(
                Cell.text(broken.control().id()),
                Cell.text(broken.id().substring(broken.id().indexOf(':') + 1)),
                Cell.text(broken.isOpen() ? "BREAK" : "ACCEPTED").as(Role.CHECK),
                Cell.text(broken.sentence()),
                Cell.note(broken.unit().label()),
                Cell.input(broken.theirs().value(), format),
                Cell.input(broken.ours().value(), format),
                Cell.live(Difference.of("F", "G", row), Difference.of(broken), format)
                        .as(Role.CHECK),
                Cell.day(broken.since()),
                Cell.note(new Places(broken.theirs().places()).words()),
                Cell.note(new Places(broken.ours().places()).words()),
                Cell.text(broken.accepted().map(e -> e.by() + ", " + e.on()).orElse("nobody")),
                Cell.text(
                        broken.accepted()
                                .map(e -> e.reason() + " (" + e.origin().place() + ")")
                                .orElse("not explained")));
    }
}
