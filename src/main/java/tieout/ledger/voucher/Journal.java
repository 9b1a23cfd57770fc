package tieout.ledger.voucher;

import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.intake.standing.BookAccount;

import java.util.List;

/// All entries in the order of their numbers, to be asked for a period or an account.
public record Journal(List<JournalEntry> entries) {
    public Journal {
        entries = List.copyOf(entries);
    }

    public Journal during(Period period) {
        return new Journal(entries.stream().filter(e -> period.contains(e.day())).toList());
    }

    public Journal through(AsOf asOf) {
        return new Journal(entries.stream().filter(e -> !e.day().isAfter(asOf.day())).toList());
    }

    /// The entries that change an account.
    public Journal of(BookAccount account) {
        return new Journal(entries.stream().filter(e -> !e.change(account).isZero()).toList());
    }

    /// The entries made for a reason.
    public Journal because(Reason reason) {
        return new Journal(entries.stream().filter(e -> e.reason() == reason).toList());
    }

    /// What these entries leave in an account, debit positive.
    public Usd balance(BookAccount account) {
        return entries.stream().map(e -> e.change(account)).reduce(Usd.ZERO, Usd::plus);
    }

    /// What stands in an account at the end of a day, debit positive.
    public Usd balance(BookAccount account, AsOf asOf) {
        return through(asOf).balance(account);
    }
}
