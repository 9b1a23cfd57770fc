package tieout.ledger.book;

import tieout.amount.Usd;
import tieout.intake.fact.BookBalance;

import java.util.Optional;

/// What an account took in over a period, debit positive: its closing balance less its opening one.
///
/// Either is absent where the trial balance does not list the account, or where income accounts
/// start anew with the year.
public record Taken(Optional<BookBalance> closing, Optional<BookBalance> opening) {
    public Usd amount() {
        Usd end = closing.map(BookBalance::balance).orElse(Usd.ZERO);
        return end.minus(opening.map(BookBalance::balance).orElse(Usd.ZERO));
    }
}
