package tieout.ledger.voucher;

import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.DebtCost;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;
import tieout.ledger.loan.CollateralReceivable;
import tieout.ledger.loan.Extinguishment;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Entries of loans: drawn, accrued up to what the loan says, paid, and set aside for.
///
/// Accrued interest is brought to the loan's own figure, so cents never add up to another sum.
final class LoanVouchers {
    private final Vouched from;
    private final JournalBook book;
    private final Map<String, Usd> accrued = new TreeMap<>();
    private final Map<String, Usd> deferred = new TreeMap<>();
    private final Set<Origin> incurred = new LinkedHashSet<>();

    LoanVouchers(Vouched from, JournalBook book) {
        this.from = from;
        this.book = book;
    }

    void accrueAll(AsOf closing) {
        for (Loan loan : from.loans()) {
            accrue(loan, loan.at(closing), closing.day());
            amortise(loan, loan.at(closing).unamortised(), closing.day());
        }
    }

    /// Costs of raising a loan: incurred once, then charged down to what the loan still carries.
    private void amortise(Loan loan, Usd target, LocalDate day) {
        Optional<BookAccount> payments =
                from.chart().find(BookRole.PAYMENTS_CODED_IN_BOOKS).stream().findFirst();
        for (DebtCost cost : loan.agreement().costs()) {
            if (!cost.from().isAfter(day) && incurred.add(cost.origin())) {
                deferred.merge(loan.id(), cost.amount(), Usd::plus);
                costs(
                                cost.from(),
                                Reason.ISSUE_COSTS,
                                "Costs of raising " + loan.id(),
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
    private void writeOff(Loan loan, Movement paid, LocalDate day) {
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

    private void accrue(Loan loan, LoanState state, LocalDate day) {
        Usd before = accrued.getOrDefault(loan.id(), Usd.ZERO);
        Usd interest = state.accrued().minus(before);
        accrued.put(loan.id(), state.accrued());
        book.sheet(
                        day,
                        Reason.INTEREST_ACCRUED,
                        "Interest on " + loan.id(),
                        List.of(loan.terms().origin()),
                        List.of())
                .post(
                        from.chart().of(BookRole.INTEREST_EXPENSE),
                        from.chart().of(BookRole.ACCRUED_INTEREST),
                        interest)
                .enter();
    }

    /// A payment of interest, principal or both, that one row states.
    void paid(List<Movement> row, LocalDate day) {
        Account lender = row.getFirst().to();
        Optional<Loan> loan = loan(lender);
        loan.ifPresent(l -> accrue(l, l.at(row.getFirst().at()), day));
        List<Origin> origins = List.of(row.getFirst().origin());
        String text = "Paid on " + loan.map(Loan::id).orElse(lender.id());
        JournalBook.Sheet sheet = book.sheet(day, Reason.LOAN_PAID, text, origins, List.of());
        for (Movement part : row) {
            Usd amount = Cents.of(part.amount());
            boolean interest = part.cause() == Cause.INTEREST;
            if (interest) {
                loan.ifPresent(l -> accrued.merge(l.id(), amount.negated(), Usd::plus));
            }
            sheet.post(
                    interest
                            ? from.chart().of(BookRole.ACCRUED_INTEREST)
                            : from.chart().of(BookRole.LOAN_PAYABLE, lender),
                    from.chart().of(RowVouchers.money(part), part.from()),
                    amount);
        }
        sheet.enter();
        loan.ifPresent(l -> writeOff(l, row.getFirst(), day));
    }

    void drawn(Movement movement, LocalDate day) {
        Account lender = movement.from();
        String text = "Drawn from " + loan(lender).map(Loan::id).orElse(lender.id());
        book.sheet(day, Reason.LOAN_DRAWN, text, List.of(movement.origin()), List.of())
                .post(
                        from.chart().of(RowVouchers.money(movement), movement.to()),
                        from.chart().of(BookRole.LOAN_PAYABLE, lender),
                        Cents.of(movement.amount()))
                .enter();
    }

    /// Brings the allowance to what each contract's rate makes of its receivable.
    void setAside(AsOf closing) {
        Usd target = Usd.ZERO;
        List<PriceFix> fixes = new ArrayList<>();
        for (Loan loan : from.loans()) {
            LoanState state = loan.at(closing);
            boolean passed = loan.terms().control() == LoanTerms.Control.TRANSFERRED;
            if (passed && !state.collateral().isZero()) {
                PriceFix fix = from.prices().bitcoin(closing.day()).orElseThrow();
                fixes.add(fix);
                target =
                        target.plus(
                                new CollateralReceivable(
                                                loan.terms(),
                                                state.collateral(),
                                                fix.price(),
                                                state.debt())
                                        .allowance());
            }
        }
        Usd there = Usd.ZERO;
        for (BookAccount account : from.chart().find(BookRole.COLLATERAL_ALLOWANCE)) {
            there = there.minus(book.balance(account));
        }
        Usd more = target.minus(there);
        if (!more.isZero()) {
            List<Origin> origins = from.loans().stream().map(l -> l.terms().origin()).toList();
            String text = "Allowance of " + target + " on collateral";
            book.sheet(closing.day(), Reason.ALLOWANCE, text, origins, fixes)
                    .post(
                            from.chart().of(BookRole.CREDIT_LOSS),
                            from.chart().of(BookRole.COLLATERAL_ALLOWANCE),
                            more)
                    .enter();
        }
    }

    private Optional<Loan> loan(Account lender) {
        return from.loans().stream().filter(l -> l.account().equals(lender)).findFirst();
    }
}
