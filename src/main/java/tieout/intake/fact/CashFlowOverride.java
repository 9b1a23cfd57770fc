package tieout.intake.fact;

import tieout.evidence.Origin;

/// A disposal's cash-flow class as a person decided it, against the computed one, with the reason.
public record CashFlowOverride(
        Origin origin, String disposal, CashFlow cashFlow, String by, String reason)
        implements Fact {}
