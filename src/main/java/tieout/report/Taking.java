package tieout.report;

import tieout.calendar.Month;
import tieout.calendar.QuarterToDate;
import tieout.intake.fact.BookBalance;
import tieout.ledger.book.Taken;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What general-ledger accounts took in over a period, as the lines of the trial balances: what
/// stood at its end, less what stood before it.
final class Taking {
    private Taking() {}

    /// No rows if a trial balance that the month needs is not on file.
    static List<Row> month(Books books, Month month, Collection<String> accounts) {
        return rows(books, month, month, accounts);
    }

    static List<Row> quarter(Books books, Month month, Collection<String> accounts) {
        return rows(books, new QuarterToDate(month).months().getFirst(), month, accounts);
    }

    private static List<Row> rows(
            Books books, Month from, Month through, Collection<String> accounts) {
        List<Row> rows = new ArrayList<>();
        for (String account : accounts) {
            Optional<Taken> taken =
                    books.ledger().measures().general().taken(account, from, through);
            if (taken.isEmpty()) {
                return List.of();
            }
            taken.get().closing().ifPresent(b -> rows.add(row(b, true)));
            taken.get().opening().ifPresent(b -> rows.add(row(b, false)));
        }
        return rows;
    }

    private static Row row(BookBalance balance, boolean closing) {
        String what = balance.account() + " " + balance.name() + ", " + balance.month();
        return closing
                ? new Row(balance.origin(), what, balance.balance().exact())
                : new Row(balance.origin(), what + " less", balance.balance().exact().negated());
    }
}
