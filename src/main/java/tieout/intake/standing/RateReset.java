package tieout.intake.standing;

import tieout.amount.Ratio;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// A rate a year that takes the place of the earlier one from a day on, that day included.
public record RateReset(Origin origin, String loan, LocalDate from, Ratio annual, Reason reason)
        implements LoanSetting {
    /// Why the rate changed.
    public enum Reason {
        /// The contract's own reset, or an agreed change.
        RESET,
        /// The rate during an event of default.
        DEFAULT
    }
}
