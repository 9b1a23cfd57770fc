package tieout.intake.fact;

import tieout.amount.HashRate;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// The hash rate that a pool accepted from us on one UTC mining day, on average: what it pays for.
///
/// It runs a little below what the machines say of themselves; rejected and stale work is not paid.
public record PoolHashRate(Origin origin, String account, LocalDate day, HashRate accepted)
        implements Fact {}
