package tieout.intake.standing;

import tieout.amount.Ratio;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// Which share of a loan is current at a reporting date, as a person decided it (ASC 470-10-45).
///
/// `maturity` is what the contract said at that date. The decision holds until the next one, except
/// that each quarter's end wants one of its own.
public record DebtClassification(
        Origin origin,
        String loan,
        LocalDate asOf,
        Ratio currentShare,
        LoanTerms.Maturity maturity,
        Decision decision)
        implements LoanSetting {
    /// Who decided, when, and why.
    public record Decision(String by, LocalDate on, String reason) {}
}
