package tieout.ledger.loan;

import tieout.amount.Amount;
import tieout.amount.Ratio;
import tieout.evidence.Origin;
import tieout.intake.standing.LoanTerms;

import java.time.LocalDate;

/// Simple interest on one principal at one rate: the first day counts, the last does not.
///
/// It is in the principal's unit. `stated` is the line that the rate stands on.
public record Accrual(
        Origin stated, LoanTerms.Rate rate, LocalDate first, LocalDate until, Amount principal) {
    public long days() {
        return rate.dayCount().days(first, until);
    }

    /// Principal times rate times the part of a year, exact.
    public Ratio interest() {
        Ratio years = rate.dayCount().years(first, until);
        return principal.exact().times(rate.annual()).times(years);
    }
}
