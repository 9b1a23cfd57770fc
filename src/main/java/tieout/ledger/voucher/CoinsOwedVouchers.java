package tieout.ledger.voucher;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.CoinInterest;
import tieout.intake.standing.LoanFee;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;
import tieout.ledger.loan.Loan;
import tieout.ledger.value.Event;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Entries of what lenders are owed in bitcoin: interest and fees in satoshis, at the day's fix.
///
/// What is new is an expense at the fix; what was owed before moves with the price, and that is a
/// gain or loss of its own. A payment leaves both at the fair value of the coins that it takes.
final class CoinsOwedVouchers {
    /// Satoshis owed, and what they are carried at.
    private record Owed(Bitcoin coins, Usd dollars) {
        static final Owed NOTHING = new Owed(Bitcoin.ZERO, Usd.ZERO);
    }

    private final Vouched from;
    private final JournalBook book;
    private final Collection<Problem> problems;
    private final Map<String, Owed> owed = new TreeMap<>();

    CoinsOwedVouchers(Vouched from, JournalBook book, Collection<Problem> problems) {
        this.from = from;
        this.book = book;
        this.problems = problems;
    }

    /// Brings both debts to what is owed at the end of a day.
    void owed(Loan loan, Loan.CoinsOwed now, LocalDate day) {
        bring(loan, BookRole.ACCRUED_INTEREST, now.interest(), day);
        bring(loan, BookRole.ACCRUED_LOAN_FEES, now.fees(), day);
    }

    /// A payment in coins: what was owed until then is brought to its price first.
    void paid(Loan loan, Event event, LocalDate day) {
        Loan.CoinsOwed before = loan.coinsOwed(new AsOf(day.minusDays(1)));
        bring(loan, BookRole.ACCRUED_INTEREST, before.interest(), day);
        Bitcoin due = before.fees().plus(loan.agreement().coinFeesDue(day));
        bring(loan, BookRole.ACCRUED_LOAN_FEES, due, day);
        List<Origin> origins = List.of(event.movements().getFirst().origin());
        for (PriceFix fix : fix(origins.getFirst(), day)) {
            JournalBook.Sheet sheet =
                    book.sheet(
                            day, Reason.LOAN_PAID, "Paid on " + loan.id(), origins, List.of(fix));
            for (Movement part : event.movements()) {
                BookRole role = role(part);
                Bitcoin coins = (Bitcoin) part.amount();
                Usd worth = worth(coins, fix);
                sheet.post(from.chart().of(role), from.chart().of(BookRole.BITCOIN), worth);
                Owed left = owed.getOrDefault(loan.id() + role, Owed.NOTHING);
                owed.put(
                        loan.id() + role,
                        new Owed(left.coins().minus(coins), left.dollars().minus(worth)));
            }
            sheet.enter();
        }
    }

    private static BookRole role(Movement part) {
        return part.cause() == Cause.LOAN_FEES
                ? BookRole.ACCRUED_LOAN_FEES
                : BookRole.ACCRUED_INTEREST;
    }

    private void bring(Loan loan, BookRole role, Bitcoin now, LocalDate day) {
        Owed before = owed.getOrDefault(loan.id() + role, Owed.NOTHING);
        if (now.isZero() && before.equals(Owed.NOTHING)) {
            return;
        }
        for (PriceFix fix : fix(loan.terms().origin(), day)) {
            Usd added = worth(now.minus(before.coins()), fix);
            Usd worth = worth(now, fix);
            boolean fees = role == BookRole.ACCRUED_LOAN_FEES;
            enter(
                    loan,
                    day,
                    fees ? Reason.LOAN_FEE : Reason.COIN_INTEREST_ACCRUED,
                    fees ? BookRole.LOAN_FEES : BookRole.INTEREST_EXPENSE,
                    role,
                    added,
                    fix);
            enter(
                    loan,
                    day,
                    Reason.COINS_OWED_REMEASURED,
                    BookRole.GAIN_ON_COINS_OWED,
                    role,
                    worth.minus(before.dollars()).minus(added),
                    fix);
            owed.put(loan.id() + role, new Owed(now, worth));
        }
    }

    private void enter(
            Loan loan,
            LocalDate day,
            Reason reason,
            BookRole debit,
            BookRole credit,
            Usd amount,
            PriceFix fix) {
        String text =
                (reason == Reason.LOAN_FEE ? "Fee" : "Interest") + " in bitcoin, " + loan.id();
        if (!amount.isZero()) {
            book.sheet(day, reason, text, stated(loan, credit), List.of(fix))
                    .post(from.chart().of(debit), from.chart().of(credit), amount)
                    .enter();
        }
    }

    /// The settings that a debt in coins rests on.
    private static List<Origin> stated(Loan loan, BookRole role) {
        return role == BookRole.ACCRUED_INTEREST
                ? loan.agreement().coinInterest().stream().map(CoinInterest::origin).toList()
                : loan.agreement().fees().stream()
                        .filter(fee -> fee.amount() instanceof Bitcoin)
                        .map(LoanFee::origin)
                        .toList();
    }

    private static Usd worth(Bitcoin coins, PriceFix fix) {
        return Usd.cents(fix.price().of(coins), RoundingMode.HALF_UP);
    }

    private List<PriceFix> fix(Origin needed, LocalDate day) {
        Optional<PriceFix> fix = from.prices().bitcoin(day);
        if (fix.isEmpty()) {
            problems.add(
                    needed.problem(
                            "no price of a bitcoin for " + day + ", at which coins are owed",
                            "add the day's fix to the price file of " + day));
        }
        return fix.stream().toList();
    }
}
