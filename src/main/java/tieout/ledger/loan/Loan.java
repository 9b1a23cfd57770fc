package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.intake.fact.LoanPosition;
import tieout.intake.standing.CoinInterest;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Balance;
import tieout.ledger.account.Entry;
import tieout.ledger.account.Movements;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A bitcoin-collateralised loan over time: its state at any instant, and its repayments.
public final class Loan {
    private final Agreement agreement;
    private final Account account;
    private final List<LoanBook.Step> steps;
    private final Movements collateral;

    Loan(Agreement agreement, Account account, List<LoanBook.Step> steps, Movements collateral) {
        this.agreement = agreement;
        this.account = account;
        this.steps = List.copyOf(steps);
        this.collateral = collateral;
    }

    public String id() {
        return terms().loan();
    }

    public LoanTerms terms() {
        return agreement.terms();
    }

    /// The contract with everything that was settled about it since.
    public Agreement agreement() {
        return agreement;
    }

    /// The account at the lender that payments go to.
    public Account account() {
        return account;
    }

    /// The lender's statement for the end of a day.
    public Optional<LoanPosition> statement(AsOf asOf) {
        return agreement.lender().position(asOf);
    }

    /// The price by which the contract measures loan to value at the end of a day.
    public Optional<ContractPrice> price(AsOf asOf) {
        return statement(asOf).flatMap(said -> ContractPrice.of(terms(), said, asOf.day()));
    }

    /// At the end of a day.
    public LoanState at(AsOf asOf) {
        return at(asOf.cutOff());
    }

    /// Just before an instant: what happens at the instant itself does not count yet.
    public LoanState at(Instant at) {
        return state(steps.stream().filter(s -> s.at().isBefore(at)).toList(), at);
    }

    /// Payments to the lender in a period, of fees, interest or principal, in order.
    public List<Repayment> repayments(Period period) {
        return repayments().stream().filter(paid -> period.contains(paid.at())).toList();
    }

    /// Payments on file that were made after a reporting date: events after it, not of it.
    public List<Repayment> repaymentsAfter(AsOf asOf) {
        return repayments().stream().filter(paid -> !paid.at().isBefore(asOf.cutOff())).toList();
    }

    private List<Repayment> repayments() {
        List<Repayment> found = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            LoanBook.Step step = steps.get(i);
            if (step.principal().micros() <= 0) {
                found.add(
                        new Repayment(
                                step.origin(),
                                step.at(),
                                step.feesPaid(),
                                step.interest(),
                                step.principal().negated(),
                                state(steps.subList(0, i), step.at()),
                                state(steps.subList(0, i + 1), step.at())));
            }
        }
        return found;
    }

    /// The parts of the debt that payments of a period ended, in order.
    public List<Extinguishment> extinguishments(Period period) {
        return repayments(period).stream()
                .map(Repayment::extinguishment)
                .flatMap(Optional::stream)
                .toList();
    }

    /// Current and non-current at the end of a day; empty if nobody decided or nothing is owed.
    public Optional<DebtSplit> split(AsOf asOf) {
        LoanState state = at(asOf);
        return state.principal().isZero()
                ? Optional.empty()
                : agreement
                        .classification(asOf.day())
                        .map(decision -> new DebtSplit(decision, state.carrying()));
    }

    /// Interest stated in bitcoin, accrued and not paid at the end of a day, half up to satoshis.
    public Bitcoin coinInterest(AsOf asOf) {
        LocalDate until = asOf.day().plusDays(1);
        return agreement.coinInterest().stream()
                .filter(c -> c.first().isBefore(until))
                .filter(c -> c.paid().map(asOf.day()::isBefore).orElse(true))
                .map(c -> Bitcoin.of(accrual(c, until).interest(), RoundingMode.HALF_UP))
                .reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    private static Accrual accrual(CoinInterest coins, LocalDate until) {
        LocalDate last = coins.until().isBefore(until) ? coins.until() : until;
        return new Accrual(coins.origin(), coins.rate(), coins.first(), last, coins.on());
    }

    private LoanState state(List<LoanBook.Step> past, Instant at) {
        LocalDate day = accrualDay(at);
        List<Entry> principal = past.stream().flatMap(s -> s.entries().stream()).toList();
        return new LoanState(
                agreement,
                at,
                principal,
                LoanBook.interest(agreement, past, day),
                new Unamortised(agreement.costs(), past).at(day),
                collateral(at));
    }

    private Balance collateral(Instant at) {
        return collateral
                .before(at)
                .balance(
                        account ->
                                account.kind() == Account.Kind.COLLATERAL
                                        && account.holder().equals(terms().lender()),
                        Unit.BTC);
    }

    /// The day up to which interest has accrued: a day's last second is its end.
    static LocalDate accrualDay(Instant at) {
        return at.plusSeconds(1).atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
