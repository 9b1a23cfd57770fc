package tieout.intake.fact;

import tieout.evidence.Origin;

import java.time.LocalDate;

/// A reason recorded for a break, by a person, for an amount: it turns an open break into an
/// accepted one.
public record Explanation(
        Origin origin,
        String control,
        String breakId,
        String amount,
        String by,
        LocalDate on,
        String reason)
        implements Fact {}
