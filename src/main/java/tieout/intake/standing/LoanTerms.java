package tieout.intake.standing;

import tieout.amount.Ratio;
import tieout.evidence.Origin;

/// The contract of one bitcoin-collateralised loan, typed, so that its sentences are generated.
///
/// Loan-to-value thresholds are shares of one (0.80). A call level below the initial one is
/// refused.
public record LoanTerms(
        Origin origin,
        String loan,
        String lender,
        String agreement,
        String clause,
        Ratio annualRate,
        DayCount dayCount,
        Ratio initialLtv,
        Ratio marginCallLtv,
        Ratio liquidationLtv,
        Ratio targetLtv,
        int cureHours)
        implements Standing {
    /// How days become a year (ISDA 2006 section 4.16).
    public enum DayCount {
        ACT_360,
        ACT_365F
    }
}
