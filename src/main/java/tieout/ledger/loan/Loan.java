package tieout.ledger.loan;

import tieout.amount.Unit;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Balance;
import tieout.ledger.account.Entry;
import tieout.ledger.account.Movements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A bitcoin-collateralised loan over time: its state at any instant, and its repayments.
public final class Loan {
    private final LoanTerms terms;
    private final Account account;
    private final List<LoanBook.Step> steps;
    private final Movements collateral;

    Loan(LoanTerms terms, Account account, List<LoanBook.Step> steps, Movements collateral) {
        this.terms = terms;
        this.account = account;
        this.steps = List.copyOf(steps);
        this.collateral = collateral;
    }

    public String id() {
        return terms.loan();
    }

    public LoanTerms terms() {
        return terms;
    }

    /// The account at the lender that payments go to.
    public Account account() {
        return account;
    }

    /// At the end of a day.
    public LoanState at(AsOf asOf) {
        return at(asOf.cutOff());
    }

    /// Just before an instant: what happens at the instant itself does not count yet.
    public LoanState at(Instant at) {
        return state(steps.stream().filter(s -> s.at().isBefore(at)).toList(), at);
    }

    /// Payments to the lender in a period, of interest or principal, in order.
    public List<Repayment> repayments(Period period) {
        List<Repayment> found = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            LoanBook.Step step = steps.get(i);
            boolean draw = step.principal().micros() > 0;
            if (draw || !period.contains(step.at())) {
                continue;
            }
            found.add(
                    new Repayment(
                            step.origin(),
                            step.at(),
                            step.interest(),
                            step.principal().negated(),
                            state(steps.subList(0, i), step.at()),
                            state(steps.subList(0, i + 1), step.at())));
        }
        return found;
    }

    private LoanState state(List<LoanBook.Step> past, Instant at) {
        LoanBook.Accruing interest = LoanBook.accrue(terms, past, accrualDay(at));
        List<Entry> principal = past.stream().flatMap(s -> s.entries().stream()).toList();
        return new LoanState(
                terms, at, principal, interest.accruals(), interest.paid(), collateral(at));
    }

    private Balance collateral(Instant at) {
        return collateral
                .before(at)
                .balance(
                        account ->
                                account.kind() == Account.Kind.COLLATERAL
                                        && account.holder().equals(terms.lender()),
                        Unit.BTC);
    }

    /// The day up to which interest has accrued: a day's last second is its end.
    static LocalDate accrualDay(Instant at) {
        return at.plusSeconds(1).atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
