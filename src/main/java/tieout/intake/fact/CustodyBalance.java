package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;

import java.time.Instant;

/// What a custodian says it holds for us.
public record CustodyBalance(Origin origin, String account, Instant at, Bitcoin balance)
        implements Statement {}
