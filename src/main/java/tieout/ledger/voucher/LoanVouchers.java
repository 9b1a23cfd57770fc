package tieout.ledger.voucher;

import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;
import tieout.ledger.loan.CollateralReceivable;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;
import tieout.ledger.value.Event;
import tieout.ledger.value.Flow;
import tieout.ledger.value.Nature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Entries of loans: drawn, accrued up to what the loan says, paid in money, in bitcoin or by what
/// the lender kept, and set aside for.
///
/// Accrued interest is brought to the loan's own figure, so cents never add up to another sum.
final class LoanVouchers {
    private final Vouched from;
    private final JournalBook book;
    private final Map<String, Usd> accrued = new TreeMap<>();
    private final IssueCostVouchers costs;
    private final LoanFeeVouchers fees;
    private final CoinsOwedVouchers coins;

    LoanVouchers(Vouched from, JournalBook book, Collection<Problem> problems) {
        this.from = from;
        this.book = book;
        this.costs = new IssueCostVouchers(from, book);
        this.fees = new LoanFeeVouchers(from, book);
        this.coins = new CoinsOwedVouchers(from, book, problems);
    }

    void accrueAll(AsOf closing) {
        for (Loan loan : from.loans()) {
            accrue(loan, loan.at(closing), closing.day());
            fees.charge(loan, closing.day());
            coins.owed(loan, loan.coinsOwed(closing), closing.day());
            costs.amortise(loan, loan.at(closing).unamortised(), closing.day());
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

    /// A payment of fees, interest, principal or all of them, that one row states.
    void paid(List<Movement> row, LocalDate day) {
        paid(row, day, Reason.LOAN_PAID, Optional.empty());
    }

    /// What the lender took of our bitcoin for its debt; it has been brought to what it credits.
    void applied(Event event, LocalDate day) {
        List<Movement> dollars =
                event.movements().stream().filter(m -> m.unit() == Unit.USD).toList();
        for (Flow flow : event.flows()) {
            if (flow.nature() == Nature.APPLIED_TO_DEBT) {
                Optional<BookAccount> given = from.chart().of(Roles.of(flow.carried()));
                paid(dollars, day, Reason.COLLATERAL_APPLIED, given);
            }
        }
    }

    /// `given` is what was given instead of money.
    private void paid(
            List<Movement> row, LocalDate day, Reason reason, Optional<BookAccount> given) {
        Account lender = row.getFirst().to();
        Optional<Loan> loan = loan(lender);
        loan.ifPresent(l -> accrue(l, l.at(row.getFirst().at()), day));
        loan.ifPresent(l -> fees.charge(l, day));
        List<Origin> origins = List.of(row.getFirst().origin());
        String text =
                (given.isEmpty() ? "Paid on " : "Collateral applied to ")
                        + loan.map(Loan::id).orElse(lender.id());
        JournalBook.Sheet sheet = book.sheet(day, reason, text, origins, List.of());
        for (Movement part : row) {
            Usd amount = Cents.of(part.amount());
            if (part.cause() == Cause.INTEREST) {
                loan.ifPresent(l -> accrued.merge(l.id(), amount.negated(), Usd::plus));
            }
            Optional<BookAccount> paid =
                    given.or(() -> from.chart().of(RowVouchers.money(part), part.from()));
            sheet.post(settled(part, lender), paid, amount);
        }
        sheet.enter();
        for (Movement part : row.stream().filter(m -> m.cause() == Cause.REPAID).toList()) {
            loan.ifPresent(l -> costs.writeOff(l, part, day));
        }
    }

    /// What a part of a payment settles.
    private Optional<BookAccount> settled(Movement part, Account lender) {
        return switch (part.cause()) {
            case LOAN_FEES -> from.chart().of(BookRole.ACCRUED_LOAN_FEES);
            case INTEREST -> from.chart().of(BookRole.ACCRUED_INTEREST);
            case CLAIMED -> from.chart().of(BookRole.LENDER_CLAIM);
            default -> from.chart().of(BookRole.LOAN_PAYABLE, lender);
        };
    }

    /// Interest and fees that were paid in bitcoin.
    void paidInCoins(Event event, LocalDate day) {
        Account lender = event.movements().getFirst().to();
        loan(lender).ifPresent(loan -> coins.paid(loan, event, day));
    }

    /// Money from a lender: what it owed us, then what we owe it.
    void received(List<Movement> row, LocalDate day) {
        for (Movement part : row) {
            if (part.cause() == Cause.CLAIMED) {
                refunded(part, day);
            } else {
                drawn(part, day);
            }
        }
    }

    private void refunded(Movement movement, LocalDate day) {
        String text = "Collateral beyond the debt, paid by " + movement.from();
        book.sheet(day, Reason.CLAIM_PAID, text, List.of(movement.origin()), List.of())
                .post(
                        from.chart().of(RowVouchers.money(movement), movement.to()),
                        from.chart().of(BookRole.LENDER_CLAIM),
                        Cents.of(movement.amount()))
                .enter();
    }

    private void drawn(Movement movement, LocalDate day) {
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
