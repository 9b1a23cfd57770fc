package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.intake.fact.BookBalance;
import tieout.reconcile.Control;
import tieout.reconcile.Finding;
import tieout.reconcile.Reconciliation;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;
import tieout.typeset.sheet.chain.Difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The general ledger's accounts at month-end, and beside those that Tieout keeps, its own balance.
public record TrialBalanceSheet(Book book) {
    /// The differences of the accounts that both keep.
    public static final String DIFFERENCES = "book_differences";

    public void write(Page page) {
        List<BookBalance> accounts = accounts();
        int first = page.row() + 3;
        int last = first + Math.max(1, accounts.size()) - 1;
        Ratio sum = accounts.stream().map(a -> a.balance().exact()).reduce(Ratio.ZERO, Ratio::plus);
        page.row(
                Cell.text("Debits less credits").as(Role.TOTAL),
                Cell.text("of the accounts listed").as(Role.TOTAL),
                Cell.live("ROUND(SUM(C" + first + ":C" + last + "),6)", sum, Format.CENTS)
                        .as(Role.TOTAL));
        page.head(
                Column.text("account", 20),
                Column.text("name", 44),
                Column.number("general ledger, US$"),
                Column.number("Tieout's ledger, US$"),
                Column.number("difference"),
                Column.text("line", 50),
                Column.text("compared", 70));
        accounts.forEach(account -> write(page, account));
        if (accounts.isEmpty()) {
            page.row(
                    Cell.note("none"),
                    Cell.note("no trial balance on file"),
                    Cell.input(Ratio.ZERO, Format.CENTS),
                    Cell.note("–"),
                    Cell.live("0", Ratio.ZERO, Format.CENTS).as(Role.CHECK));
        }
        page.name(DIFFERENCES, 4, first, last);
    }

    private void write(Page page, BookBalance account) {
        int row = page.row() + 1;
        Optional<Finding> finding = finding(account);
        page.row(
                Cell.text(account.account()),
                Cell.text(account.name()),
                finding.map(f -> Cell.input(f.theirs().value(), Format.CENTS))
                        .orElseGet(() -> Cell.input(account.balance())),
                finding.map(f -> Cell.input(f.ours().value(), Format.CENTS))
                        .orElseGet(() -> Cell.text("n/a").as(Role.ABSENT)),
                finding.map(f -> difference(f, row)).orElseGet(TrialBalanceSheet::apart),
                Cell.note(account.origin().place()),
                Cell.note(finding.map(Finding::sentence).orElse("not kept by Tieout")));
    }

    private static Cell difference(Finding finding, int row) {
        return Cell.live(Difference.of("C", "D", row), Difference.of(finding), Format.CENTS)
                .as(Role.CHECK);
    }

    private static Cell apart() {
        return Cell.text("n/a").as(Role.ABSENT);
    }

    private List<BookBalance> accounts() {
        return book.report().books().facts().of(BookBalance.class).stream()
                .filter(b -> b.month().equals(book.report().month()))
                .toList();
    }

    /// What reconciliation found about the account that stands on this line.
    private Optional<Finding> finding(BookBalance account) {
        return findings().filter(f -> f.theirs().places().contains(account.origin())).findFirst();
    }

    private Stream<Finding> findings() {
        Reconciliation reconciliation = book.report().books().reconciliation();
        return Stream.<Finding>concat(
                        reconciliation.ties().stream(), reconciliation.breaks().stream())
                .filter(f -> f.control() == Control.BOOKS_TO_LEDGER);
    }

    /// How many accounts differ beyond a cent's millionth.
    long differing() {
        return accounts().stream()
                .flatMap(a -> finding(a).stream())
                .filter(f -> !Difference.of(f).isZero())
                .count();
    }
}
