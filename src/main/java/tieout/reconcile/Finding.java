package tieout.reconcile;

import tieout.amount.Ratio;

/// What a control found about one subject: it ties, or it breaks.
public sealed interface Finding permits Tie, Break {
    Control control();

    /// Stable from run to run: `exchange_to_ledger:exchange-d:BTC`.
    String id();

    /// One sentence about the outcome.
    String sentence();

    Side theirs();

    Side ours();

    /// Theirs less ours.
    default Ratio difference() {
        return theirs().value().minus(ours().value());
    }
}
