package tieout.intake.standing;

/// Something about one loan that its contract does not say from the start, with the day it holds
/// from.
public sealed interface LoanSetting extends Standing
        permits CoinInterest, DebtClassification, DebtCost, LoanFee, RateReset {
    String loan();
}
