package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.intake.fact.LoanPosition;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Balance;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Entry;
import tieout.ledger.account.Movements;

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
    private final Movements movements;

    Loan(Agreement agreement, Account account, List<LoanBook.Step> steps, Movements movements) {
        this.agreement = agreement;
        this.account = account;
        this.steps = List.copyOf(steps);
        this.movements = movements;
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

    /// The calls for more collateral that the lender lists.
    public List<MarginCall> calls() {
        return MarginCall.all(terms(), agreement.lender());
    }

    /// What has to be cured at the end of a day: an open call, or a price past the margin call.
    public Optional<Cure> cure(AsOf asOf) {
        Optional<Cure> called =
                calls().stream()
                        .filter(call -> call.isOpen(asOf.cutOff()))
                        .map(
                                call ->
                                        new Cure(
                                                call.called().origin(),
                                                Cure.Ground.CALLED,
                                                call.called().at(),
                                                call.deadline()))
                        .findFirst();
        return called.or(() -> price(asOf).flatMap(price -> reached(asOf, price)));
    }

    private Optional<Cure> reached(AsOf asOf, ContractPrice price) {
        boolean below =
                !(at(asOf).cover() instanceof Cover.Secured cover)
                        || cover.level(terms().thresholds(), price.price()) == Cover.Level.OK;
        Instant since = terms().call().price().time().on(asOf.day());
        boolean automatic = terms().call().caller() == LoanTerms.Caller.AUTOMATIC;
        return below
                ? Optional.empty()
                : Optional.of(
                        new Cure(
                                price.origin(),
                                automatic ? Cure.Ground.REACHED : Cure.Ground.CALLABLE,
                                since,
                                terms().call().deadline(since)));
    }

    /// At the end of a day.
    public LoanState at(AsOf asOf) {
        return at(asOf.cutOff());
    }

    /// Just before an instant: what happens at the instant itself does not count yet.
    public LoanState at(Instant at) {
        return state(steps.stream().filter(s -> s.at().isBefore(at)).toList(), at);
    }

    /// What was drawn in a period, as the lender credits it.
    public List<Entry> draws(Period period) {
        return steps.stream()
                .flatMap(step -> step.entries().stream())
                .filter(entry -> entry.movement().cause() == Cause.DRAWN)
                .filter(entry -> period.contains(entry.at()))
                .toList();
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

    /// What the lender owes us at the end of a day: collateral that brought more than its debt.
    public Balance claim(AsOf asOf) {
        return movements.because(Cause.CLAIMED).before(asOf.cutOff()).balance(account, Unit.USD);
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
                .map(c -> LoanBook.accrued(c, until))
                .reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    /// Interest and fees owed in bitcoin at the end of a day.
    public CoinsOwed coinsOwed(AsOf asOf) {
        return new CoinsOwed(coinInterest(asOf), agreement.coinFeesOwed(asOf.day()));
    }

    /// What a lender is owed in satoshis beside the dollars of its loan.
    public record CoinsOwed(Bitcoin interest, Bitcoin fees) {}

    private LoanState state(List<LoanBook.Step> past, Instant at) {
        LocalDate day = accrualDay(at);
        List<Entry> principal = past.stream().flatMap(s -> s.entries().stream()).toList();
        return new LoanState(
                agreement,
                at,
                principal,
                LoanBook.interest(agreement, past, day),
                new Unamortised(agreement.costs(), past).at(day),
                collateral(at),
                agreement.feesOwed(
                        day.minusDays(1), past.stream().flatMap(s -> s.fees().stream()).toList()));
    }

    private Balance collateral(Instant at) {
        return movements
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
