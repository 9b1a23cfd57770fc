package tieout.intake.standing;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.evidence.Origin;

/// The largest difference that a control lets pass as a tie.
public record Tolerance(Origin origin, String control, Unit unit, Ratio amount)
        implements Standing {}
