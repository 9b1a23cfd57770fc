package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;

import java.time.Instant;

/// Bitcoin that a pool says it sent to our wallet. Not production: only the payment of an earning.
public record PoolPayout(
        Origin origin, String account, Instant sentAt, String transactionId, Bitcoin amount)
        implements Fact {}
