package tieout.intake.standing;

import tieout.evidence.Origin;

/// A choice of the company that changes figures: lot method, price market, cut-off, what counts as
/// held.
public record Policy(Origin origin, String name, String value) implements Standing {}
