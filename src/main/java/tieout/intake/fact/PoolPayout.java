package tieout.intake.fact;

import java.time.Instant;
import tieout.amount.Bitcoin;
import tieout.evidence.Origin;

/// Bitcoin that a pool says it sent to our wallet. Not production: only the payment of an earning.
public record PoolPayout(
        Origin origin, String account, Instant sentAt, String transactionId, Bitcoin amount)
        implements Fact {}
