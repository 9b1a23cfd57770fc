package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.reconcile.Control;
import tieout.reconcile.Finding;
import tieout.reconcile.Reconciliation;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.List;
import java.util.function.Predicate;

/// All checks of the workbook, live, and the controls against third parties; one flag for each.
public record ChecksSheet(Book book, List<Check> checks) {
    public static final String FLAGS = "check_flags";
    public static final String CONTROLS = "control_breaks";

    public void write(Page page) {
        page.head(
                Column.text("check", 26),
                Column.text("what must hold", 62),
                Column.number("one side"),
                Column.number("other side"),
                Column.number("difference"),
                Column.number("failed"),
                Column.text("verdict", 10));
        int first = page.row() + 1;
        checks.forEach(check -> write(page, check));
        page.name(FLAGS, 5, first, page.row());
        page.blank();
        page.line(Cell.text("Controls against third parties").as(Role.HEADING));
        page.head(
                Column.text("control", 26),
                Column.text("what is tested", 62),
                Column.number("ties"),
                Column.number("breaks accepted"),
                Column.number("breaks open"),
                Column.number("failed"),
                Column.text("verdict", 10));
        int firstControl = page.row() + 1;
        for (Control control : Control.values()) {
            write(page, control);
        }
        page.name(CONTROLS, 5, firstControl, page.row());
    }

    private static void write(Page page, Check check) {
        int row = page.row() + 1;
        String difference = "ROUND(C" + row + "-D" + row + "," + check.digits() + ")";
        page.row(
                Cell.link(check.id(), check.link()),
                Cell.text(check.what()),
                Cell.live(check.left().formula(), check.left().value(), check.format()),
                Cell.live(check.right().formula(), check.right().value(), check.format()),
                Cell.live(difference, check.difference(), check.format()).as(Role.CHECK),
                flag("E", row, check.fails()),
                verdict(row, check.fails()));
        page.name("check_" + check.id(), 5);
    }

    private void write(Page page, Control control) {
        Reconciliation reconciliation = book.report().books().reconciliation();
        Predicate<Finding> here = finding -> finding.control() == control;
        long ties = reconciliation.ties().stream().filter(here).count();
        long open = reconciliation.open().stream().filter(here).count();
        long accepted = reconciliation.breaks().stream().filter(here).count() - open;
        int row = page.row() + 1;
        page.row(
                Cell.text(control.id()),
                Cell.text(control.test()),
                Cell.count(ties),
                Cell.count(accepted),
                Cell.count(open),
                flag("E", row, open > 0),
                verdict(row, open > 0));
    }

    private static Cell flag(String column, int row, boolean fails) {
        return Cell.live(
                        "IF(" + column + row + "=0,0,1)",
                        fails ? Ratio.ONE : Ratio.ZERO,
                        Format.COUNT)
                .as(Role.CHECK);
    }

    private static Cell verdict(int row, boolean fails) {
        return Cell.liveText("IF(F" + row + "=0,\"TIES\",\"BREAK\")", fails ? "BREAK" : "TIES")
                .as(Role.CHECK);
    }

    public long failed() {
        return checks.stream().filter(Check::fails).count();
    }

    /// Controls with an open break.
    public long broken() {
        return book.report().books().reconciliation().open().stream()
                .map(Finding::control)
                .distinct()
                .count();
    }
}
