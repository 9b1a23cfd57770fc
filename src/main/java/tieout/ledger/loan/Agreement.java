package tieout.ledger.loan;

import tieout.amount.Amount;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.intake.Facts;
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

    private <S extends LoanSetting> List<S> of(Class<S> kind) {
        return settings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public List<LoanFee> fees() {
        return of(LoanFee.class);
    }

    public List<DebtCost> costs() {
        return of(DebtCost.class);
    }

    public List<CoinInterest> coinInterest() {
        return of(CoinInterest.class);
    }

    /// Dollar and tether fees owed at the end of a day; lenders credit both one for one.
    public Usd feesOwed(LocalDate day) {
        return Credit.of(fees().stream().filter(fee -> fee.owed(day)).toList());
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
                of(RateReset.class).stream()
                        .sorted(Comparator.comparing(RateReset::from))
                        .toList()) {
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
