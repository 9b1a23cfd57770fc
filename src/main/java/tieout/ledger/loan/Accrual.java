package tieout.ledger.loan;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.standing.LoanTerms;

import java.time.LocalDate;

/// Simple interest on one principal over some days: the first day counts, the last does not.
public record Accrual(LoanTerms terms, LocalDate first, LocalDate until, Usd principal) {
    public long days() {
        return terms.rate().dayCount().days(first, until);
    }

    /// Principal times rate times the part of a year, exact.
    public Ratio interest() {
        Ratio years = terms.rate().dayCount().years(first, until);
        return principal.exact().times(terms.rate().annual()).times(years);
    }
}
