package tieout.report;

import tieout.amount.Ratio;
import tieout.evidence.Origin;

/// A leaf of a figure: one line of a source and the part of the figure that it gives.
///
/// `what` names the part in a few words; `value` is signed as it enters the total.
public record Row(Origin origin, String what, Ratio value) {}
