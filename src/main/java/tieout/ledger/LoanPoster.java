package tieout.ledger;

import tieout.amount.Amount;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.intake.standing.LoanFee;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Entry;
import tieout.ledger.account.Movement;
import tieout.ledger.loan.Credit;
import tieout.ledger.loan.LoanBook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Posts what passes between us and a lender: draws, and payments of the fees of their day, then of
/// interest, then of principal.
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
        book.add(new LoanBook.Step(at, origin, principal, Usd.ZERO, List.of(), entries));
    }

    /// Money went to the lender, who credits dollars and tether alike, one for one.
    void paid(LoanBook book, Account from, Amount amount, Instant at, Origin origin) {
        Usd total = Credit.of(amount).orElseThrow();
        List<LoanFee> settled = book.feesPaidOn(at);
        Usd fees = Credit.of(settled);
        Usd accrued = book.accrued(at);
        Usd rest = total.minus(fees);
        Usd interest = rest.compareTo(accrued) < 0 ? rest : accrued;
        Usd principal = rest.minus(interest);
        if (rest.isNegative()) {
            draft.problems.add(tooLittle(book, total, fees, origin));
            return;
        }
        if (principal.compareTo(book.principal()) > 0) {
            draft.problems.add(tooMuch(book, total, accrued, origin));
            return;
        }
        List<Entry> entries = new ArrayList<>();
        draft.move(from, book.account(), in(amount, fees), at, Cause.FEES, origin);
        draft.move(from, book.account(), in(amount, interest), at, Cause.INTEREST, origin);
        if (!principal.isZero()) {
            Movement repaid =
                    new Movement(
                            from, book.account(), in(amount, principal), at, Cause.REPAID, origin);
            draft.post(repaid);
            entries.add(new Entry(repaid, principal.negated()));
        }
        book.add(new LoanBook.Step(at, origin, principal.negated(), interest, settled, entries));
    }

    private static Problem tooLittle(LoanBook book, Usd total, Usd fees, Origin origin) {
        return origin.problem(
                "pays "
                        + total.exact()
                        + " on "
                        + book.terms().loan()
                        + " but fees of "
                        + fees.exact()
                        + " are stated as paid that day",
                "correct the day or the amount of the fee");
    }

    private static Problem tooMuch(LoanBook book, Usd total, Usd accrued, Origin origin) {
        return origin.problem(
                "pays "
                        + total.exact()
                        + " on "
                        + book.terms().loan()
                        + " but "
                        + book.principal().exact()
                        + " and interest of "
                        + accrued.exact()
                        + " are owed",
                "name the account that the rest went to");
    }

    private static Amount in(Amount paid, Usd part) {
        return paid.unit() == Unit.USDT ? new Tether(part.micros()) : part;
    }
}
