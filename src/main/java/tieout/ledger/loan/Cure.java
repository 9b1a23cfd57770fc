package tieout.ledger.loan;

import tieout.evidence.Origin;

import java.time.Instant;

/// By when a loan has to be brought back below its margin call, and why.
///
/// `origin` is the line that the ground rests on: the lender's call, or its statement.
public record Cure(Origin origin, Ground ground, Instant since, Instant deadline) {
    /// What makes it due.
    public enum Ground {
        /// The lender called, and nothing it lists answers the call.
        CALLED,
        /// The level is reached, and by the contract nobody has to call.
        REACHED,
        /// The level is reached and nobody has called: the deadline is that of a call at the
        /// price's own time, the earliest there could be.
        CALLABLE
    }
}
