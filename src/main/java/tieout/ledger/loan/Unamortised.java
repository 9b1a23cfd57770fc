package tieout.ledger.loan;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.standing.DebtCost;

import java.time.LocalDate;
import java.util.List;

/// Costs of raising a loan that are not charged yet: evenly less each day, and less the part of
/// each principal repaid (ASC 835-30-35, 470-50-40).
record Unamortised(List<DebtCost> costs, List<LoanBook.Step> steps) {

    /// At the start of a day, after the steps, exact.
    Ratio at(LocalDate day) {
        return costs.stream().map(cost -> of(cost, day)).reduce(Ratio.ZERO, Ratio::plus);
    }

    private Ratio of(DebtCost cost, LocalDate day) {
        if (day.isBefore(cost.from()) || !day.isBefore(cost.until())) {
            return Ratio.ZERO;
        }
        long left = cost.until().toEpochDay() - day.toEpochDay();
        long all = cost.until().toEpochDay() - cost.from().toEpochDay();
        return cost.amount().exact().times(Ratio.of(left, all)).times(kept(cost.from()));
    }

    /// The share of principal that no repayment since a day has taken away.
    private Ratio kept(LocalDate from) {
        Ratio kept = Ratio.ONE;
        Usd principal = Usd.ZERO;
        for (LoanBook.Step step : steps) {
            Usd after = principal.plus(step.principal());
            boolean repaid = step.principal().isNegative();
            if (repaid && !Loan.accrualDay(step.at()).isBefore(from)) {
                kept = kept.times(after.exact().dividedBy(principal.exact()));
            }
            principal = after;
        }
        return kept;
    }
}
