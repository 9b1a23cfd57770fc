package tieout.intake.standing;

import tieout.evidence.Origin;

/// One general-ledger account that adjusted EBITDA takes out of net income.
///
/// An account that carries only losses, or only gains, names its `pair`: the account with the other
/// side of the same line, which has to be taken out too (Regulation G: no one-sided exclusion).
public record Adjustment(
        Origin origin, String id, String account, Kind kind, Sides sides, String pair)
        implements Standing {

    /// What it makes of net income; only the first three lead to EBITDA.
    public enum Kind {
        INTEREST,
        TAX,
        DEPRECIATION,
        OTHER
    }

    /// What the account carries.
    public enum Sides {
        /// A cost that has no gain to it, such as depreciation.
        COST,
        /// Gains and losses of its line.
        BOTH,
        LOSSES,
        GAINS
    }
}
