package tieout.ledger.loan;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.standing.LoanTerms;

import java.time.LocalDate;

/// Simple interest on one principal over some days: the first day counts, the last does not.
public record Accrual(LoanTerms terms, LocalDate first, LocalDate until, Usd principal) {
    public long days() {
        return until.toEpochDay() - first.toEpochDay();
    }

    /// Days a year has by the contract.
    public long yearDays() {
        return switch (terms.dayCount()) {
            case ACT_360 -> 360;
            case ACT_365F -> 365;
        };
    }

    /// Principal times rate times days over the year's days, exact.
    public Ratio interest() {
        return principal.exact().times(terms.annualRate()).times(Ratio.of(days(), yearDays()));
    }
}
