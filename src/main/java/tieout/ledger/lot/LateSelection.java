package tieout.ledger.lot;

import tieout.intake.fact.Selection;

/// A selection that was recorded after the disposal it is for: hindsight, and a break.
public record LateSelection(Selection selection, Relief relief) {}
