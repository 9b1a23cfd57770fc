package tieout.ledger;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.intake.fact.LoanEvent;
import tieout.intake.standing.LoanFee;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Entry;
import tieout.ledger.account.Movement;
import tieout.ledger.loan.CollateralApplied;
import tieout.ledger.loan.Credit;
import tieout.ledger.loan.LoanBook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Posts what passes between us and a lender: draws, and payments of fees, then of interest, then
/// of principal. Collateral that a lender keeps or sells is a payment like any other.
final class LoanPoster {
    private final Draft draft;

    LoanPoster(Draft draft) {
        this.draft = draft;
    }

    /// Money came from the lender: what it owes us first, and the rest is owed to it.
    void drawn(LoanBook book, Account to, Amount paid, Instant at, Origin origin) {
        Usd amount = Credit.of(paid).orElseThrow();
        Usd refund = amount.compareTo(book.claim()) < 0 ? amount : book.claim();
        Usd principal = amount.minus(refund);
        draft.move(book.account(), to, in(paid, refund), at, Cause.CLAIMED, origin);
        book.claim(refund.negated());
        if (principal.isZero()) {
            return;
        }
        Cause cause = to.equals(Account.OPENING) ? Cause.OPENING : Cause.DRAWN;
        Movement movement =
                new Movement(book.account(), to, in(paid, principal), at, cause, origin);
        draft.post(movement);
        List<Entry> entries = List.of(new Entry(movement, principal));
        book.add(new LoanBook.Step(at, origin, principal, Usd.ZERO, List.of(), entries));
    }

    /// Money went to the lender, who credits dollars and tether alike, one for one.
    void paid(LoanBook book, Account from, Amount amount, Instant at, Origin origin) {
        Usd total = Credit.of(amount).orElseThrow();
        List<LoanFee> settled = settled(book, total, at);
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
        draft.move(from, book.account(), in(amount, fees), at, Cause.LOAN_FEES, origin);
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

    /// The fees stated as paid that day, and the lender's charges in their order as far as it goes.
    private static List<LoanFee> settled(LoanBook book, Usd total, Instant at) {
        List<LoanFee> settled = new ArrayList<>(book.feesPaidOn(at));
        for (LoanFee charge : book.charged(at)) {
            settled.add(charge);
            if (Credit.of(settled).compareTo(total) > 0) {
                settled.removeLast();
            }
        }
        return settled;
    }

    /// Coins went to the lender: the fees and the interest that are stated as paid that day.
    ///
    /// Answers whether they are; coins for anything else are a problem, and so is principal.
    boolean paidInCoins(LoanBook book, Account from, Bitcoin coins, Instant at, Origin origin) {
        Bitcoin fees = book.coinFeesPaidOn(at);
        Bitcoin interest = book.coinInterestPaidOn(at);
        if (!fees.plus(interest).equals(coins)) {
            draft.problems.add(
                    origin.problem(
                            "pays "
                                    + coins.exact()
                                    + " BTC on "
                                    + book.terms().loan()
                                    + " but "
                                    + interest.exact()
                                    + " of interest and "
                                    + fees.exact()
                                    + " of fees are stated as paid that day",
                            "state what it pays in standing/coin-interest.csv or loan-fees.csv;"
                                    + " principal in bitcoin is not kept here"));
            return false;
        }
        draft.move(from, book.account(), fees, at, Cause.LOAN_FEES, origin);
        draft.move(from, book.account(), interest, at, Cause.INTEREST, origin);
        book.coinsPaid(at);
        return true;
    }

    /// The lender kept or sold coins: they are gone, and what they bring pays the debt.
    void applied(LoanBook book, Account collateral, LoanEvent sold) {
        Instant at = sold.at();
        Usd fees = Credit.of(settled(book, sold.amount(), at));
        Usd debt = book.principal().plus(book.accrued(at)).plus(fees);
        CollateralApplied applied =
                new CollateralApplied(sold.quantity(), sold.terms().price().orElseThrow(), debt);
        Origin origin = sold.origin();
        draft.move(collateral, Account.BUYERS, sold.quantity(), at, Cause.APPLIED, origin);
        if (!applied.applied().isZero()) {
            paid(book, Account.BUYERS, applied.applied(), at, origin);
        }
        Usd surplus = applied.surplus();
        draft.move(Account.BUYERS, book.account(), surplus, at, Cause.CLAIMED, origin);
        book.claim(surplus);
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
