package tieout.intake.fact;

import java.time.Instant;
import tieout.amount.Bitcoin;
import tieout.evidence.Origin;

/// What a custodian says it holds for us.
public record CustodyBalance(Origin origin, String account, Instant at, Bitcoin balance)
        implements Statement {}
