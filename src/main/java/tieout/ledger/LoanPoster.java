package tieout.ledger;

import tieout.amount.Amount;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Entry;
import tieout.ledger.account.Movement;
import tieout.ledger.loan.LoanBook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Posts what passes between us and a lender: draws, and payments of interest first, then
// principal.
final class LoanPoster {
    private final Draft draft;

    LoanPoster(Draft draft) {
        this.draft = draft;
    }

    /// Money came from the lender: `principal` is owed more.
    void drawn(LoanBook book, Account to, Amount paid, Usd principal, Instant at, Origin origin) {
        Cause cause = to.equals(Account.OPENING) ? Cause.OPENING : Cause.DRAWN;
        if (principal.isZero()) {
            return;
        }
        Movement movement = new Movement(book.account(), to, paid, at, cause, origin);
        draft.post(movement);
        List<Entry> entries = List.of(new Entry(movement, principal));
        book.add(new LoanBook.Step(at, origin, principal, Usd.ZERO, entries));
    }

    /// Money went to the lender, who credits dollars and tether alike, one for one.
    void paid(LoanBook book, Account from, Amount amount, Instant at, Origin origin) {
        Usd total = amount instanceof Tether tether ? new Usd(tether.micros()) : (Usd) amount;
        Usd accrued = book.accrued(at);
        Usd interest = total.compareTo(accrued) < 0 ? total : accrued;
        Usd principal = total.minus(interest);
        if (principal.compareTo(book.principal()) > 0) {
            draft.problems.add(
                    origin.problem(
                            "pays "
                                    + total.exact()
                                    + " on "
                                    + book.terms().loan()
                                    + " but "
                                    + book.principal().exact()
                                    + " and interest of "
                                    + accrued.exact()
                                    + " are owed",
                            "name the account that the rest went to"));
            return;
        }
        List<Entry> entries = new ArrayList<>();
        draft.move(from, book.account(), in(amount, interest), at, Cause.INTEREST, origin);
        if (!principal.isZero()) {
            Movement repaid =
                    new Movement(
                            from, book.account(), in(amount, principal), at, Cause.REPAID, origin);
            draft.post(repaid);
            entries.add(new Entry(repaid, principal.negated()));
        }
        book.add(new LoanBook.Step(at, origin, principal.negated(), interest, entries));
    }

    private static Amount in(Amount paid, Usd part) {
        return paid.unit() == Unit.USDT ? new Tether(part.micros()) : part;
    }
}
