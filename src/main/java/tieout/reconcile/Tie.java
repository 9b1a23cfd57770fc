package tieout.reconcile;

import tieout.amount.Ratio;

/// Two sides that agree, within a tolerance that is zero unless one is set.
public record Tie(
        Control control, String id, String sentence, Side theirs, Side ours, Ratio tolerance)
        implements Finding {}
