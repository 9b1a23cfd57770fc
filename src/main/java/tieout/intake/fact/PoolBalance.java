package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;

import java.time.Instant;

/// What a pool says it owes us and has not paid yet.
public record PoolBalance(Origin origin, String account, Instant at, Bitcoin unpaid)
        implements Statement {}
