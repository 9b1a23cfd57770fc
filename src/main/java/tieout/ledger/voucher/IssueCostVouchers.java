package tieout.ledger.voucher;

import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.DebtCost;
import tieout.ledger.account.Movement;
import tieout.ledger.loan.Extinguishment;
import tieout.ledger.loan.Loan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Entries of what it cost to raise a loan: deferred once, charged by day, written off with debt.
final class IssueCostVouchers {
    private final Vouched from;
    private final JournalBook book;
    private final Map<String, Usd> deferred = new TreeMap<>();
    private final Set<Origin> incurred = new LinkedHashSet<>();

    IssueCostVouchers(Vouched from, JournalBook book) {
        this.from = from;
        this.book = book;
    }

    /// Costs of raising a loan: incurred once, then charged down to what the loan still carries.
    void amortise(Loan loan, Usd target, LocalDate day) {
        Optional<BookAccount> payments =
                from.chart().find(BookRole.PAYMENTS_CODED_IN_BOOKS).stream().findFirst();
        for (DebtCost cost : loan.agreement().costs()) {
            if (!cost.from().isAfter(day) && incurred.add(cost.origin())) {
                deferred.merge(loan.id(), cost.amount(), Usd::plus);
                costs(
                                cost.from(),
                                Reason.ISSUE_COSTS,
                                "Costs of raising " + loan.id() + ": " + cost.purpose(),
                                cost.origin())
                        .post(
                                from.chart().of(BookRole.DEBT_ISSUE_COSTS),
                                payments,
                                Cents.of(cost.amount()))
                        .enter();
            }
        }
        Usd charged = deferred.getOrDefault(loan.id(), Usd.ZERO).minus(target);
        if (!charged.isZero()) {
            charge(loan, charged, BookRole.INTEREST_EXPENSE, Reason.ISSUE_COSTS, day);
        }
    }

    private void charge(Loan loan, Usd charged, BookRole to, Reason reason, LocalDate day) {
        deferred.merge(loan.id(), charged.negated(), Usd::plus);
        costs(day, reason, "Issue costs of " + loan.id(), loan.terms().origin())
                .post(from.chart().of(to), from.chart().of(BookRole.DEBT_ISSUE_COSTS), charged)
                .enter();
    }

    private JournalBook.Sheet costs(LocalDate day, Reason reason, String text, Origin origin) {
        return book.sheet(day, reason, text, List.of(origin), List.of());
    }

    /// What of the costs goes with the principal that a row repaid.
    void writeOff(Loan loan, Movement paid, LocalDate day) {
        for (Extinguishment part : loan.extinguishments(Month.of(day))) {
            if (part.origin().equals(paid.origin()) && !part.costs().isZero()) {
                amortise(loan, loan.at(paid.at()).unamortised(), day);
                charge(
                        loan,
                        part.costs(),
                        BookRole.LOSS_ON_EXTINGUISHMENT,
                        Reason.ISSUE_COSTS_WRITTEN_OFF,
                        day);
            }
        }
    }
}
