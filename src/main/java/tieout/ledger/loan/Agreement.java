package tieout.ledger.loan;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.intake.Facts;
import tieout.intake.fact.LoanEvent;
import tieout.intake.standing.CoinInterest;
import tieout.intake.standing.DebtClassification;
import tieout.intake.standing.DebtCost;
import tieout.intake.standing.LoanFee;
import tieout.intake.standing.LoanSetting;
import tieout.intake.standing.LoanTerms;
import tieout.intake.standing.RateReset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A loan's contract with everything that was settled about it since, and what its lender says.
public record Agreement(LoanTerms terms, List<LoanSetting> settings, Lender lender) {
    public Agreement {
        settings = List.copyOf(settings);
    }

    /// One for each contract; a setting of a loan that has none is a problem.
    public static List<Agreement> all(Facts facts, Collection<Problem> problems) {
        List<LoanTerms> contracts = facts.settings(LoanTerms.class);
        List<LoanSetting> settings = facts.settings(LoanSetting.class);
        for (LoanSetting setting : settings) {
            if (contracts.stream().noneMatch(c -> c.loan().equals(setting.loan()))) {
                problems.add(
                        setting.origin()
                                .problem(
                                        "no loan is called " + setting.loan(),
                                        "name a loan of standing/loans.csv"));
            }
        }
        List<Agreement> all = agreements(facts, contracts, settings);
        all.forEach(agreement -> agreement.statedOnce(problems));
        return all;
    }

    private static List<Agreement> agreements(
            Facts facts, List<LoanTerms> contracts, List<LoanSetting> settings) {
        return contracts.stream()
                .map(
                        c ->
                                new Agreement(
                                        c,
                                        settings.stream()
                                                .filter(s -> s.loan().equals(c.loan()))
                                                .toList(),
                                        Lender.of(facts, c)))
                .toList();
    }

    /// A fee stands in one place: on the lender's list, or in the settings if no list has it.
    private void statedOnce(Collection<Problem> problems) {
        for (LoanFee fee : fees()) {
            for (LoanFee charge : charges()) {
                boolean same =
                        charge.due().equals(fee.due())
                                && Credit.of(fee.amount()).equals(Credit.of(charge.amount()));
                if (same) {
                    problems.add(
                            fee.origin()
                                    .problem(
                                            "the lender charges the same fee at "
                                                    + charge.origin().place(),
                                            "take this line out, or it is owed twice"));
                }
            }
        }
    }

    private <S extends LoanSetting> List<S> of(Class<S> kind) {
        return settings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public List<LoanFee> fees() {
        return of(LoanFee.class);
    }

    /// What the lender charges by its own list: owed until a payment settles it.
    public List<LoanFee> charges() {
        return lender.events(LoanEvent.Type.FEE).stream()
                .map(
                        charged ->
                                new LoanFee(
                                        charged.origin(),
                                        charged.loan(),
                                        charged.value(),
                                        charged.amount(),
                                        charged.terms().note(),
                                        Optional.empty()))
                .toList();
    }

    public List<DebtCost> costs() {
        return of(DebtCost.class);
    }

    public List<CoinInterest> coinInterest() {
        return of(CoinInterest.class);
    }

    /// Dollar and tether fees owed at the end of a day, once payments settled some of the charges.
    List<LoanFee> feesOwed(LocalDate day, Collection<LoanFee> settled) {
        return Stream.concat(fees().stream(), charges().stream())
                .filter(fee -> Credit.of(fee.amount()).isPresent())
                .filter(fee -> fee.owed(day) && !settled.contains(fee))
                .toList();
    }

    /// Fees owed in satoshis at the end of a day.
    public Bitcoin coinFeesOwed(LocalDate day) {
        return coinFees(fee -> fee.owed(day));
    }

    /// Fees in satoshis that a day is the due day of.
    public Bitcoin coinFeesDue(LocalDate day) {
        return coinFees(fee -> fee.due().equals(day));
    }

    private Bitcoin coinFees(Predicate<LoanFee> wanted) {
        return fees().stream()
                .filter(fee -> wanted.test(fee) && fee.amount() instanceof Bitcoin)
                .map(fee -> (Bitcoin) fee.amount())
                .reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    /// The rate a year on a day, and the line that states it.
    public RateInForce rate(LocalDate day) {
        return of(RateReset.class).stream()
                .filter(reset -> !reset.from().isAfter(day))
                .max(Comparator.comparing(RateReset::from))
                .map(reset -> new RateInForce(reset.origin(), reset.annual()))
                .orElseGet(() -> new RateInForce(terms.origin(), terms.rate().annual()));
    }

    /// A rate a year as a share of principal, with the line that states it.
    public record RateInForce(Origin stated, Ratio annual) {}

    public List<RateReset> resets() {
        return of(RateReset.class);
    }

    /// The decision that holds at a day: the latest one that was made for it or for an earlier day.
    public Optional<DebtClassification> classification(LocalDate day) {
        return of(DebtClassification.class).stream()
                .filter(c -> !c.asOf().isAfter(day))
                .max(Comparator.comparing(DebtClassification::asOf));
    }

    /// Interest on a principal between two days, piece by piece where the rate was reset.
    List<Accrual> accruals(LocalDate first, LocalDate until, Amount principal) {
        List<Accrual> pieces = new ArrayList<>();
        Ratio annual = terms.rate().annual();
        Origin stated = terms.origin();
        LocalDate from = first;
        for (RateReset reset :
                resets().stream().sorted(Comparator.comparing(RateReset::from)).toList()) {
            LocalDate to = reset.from().isBefore(until) ? reset.from() : until;
            if (from.isBefore(to)) {
                pieces.add(accrual(stated, from, to, principal, annual));
                from = to;
            }
            annual = reset.annual();
            stated = reset.origin();
        }
        if (from.isBefore(until)) {
            pieces.add(accrual(stated, from, until, principal, annual));
        }
        return pieces;
    }

    private Accrual accrual(
            Origin stated, LocalDate from, LocalDate to, Amount principal, Ratio annual) {
        LoanTerms.Rate rate = new LoanTerms.Rate(annual, terms.rate().dayCount());
        return new Accrual(stated, rate, from, to, principal);
    }
}
