package tieout.intake.fact;

import tieout.amount.Amount;
import tieout.evidence.Origin;

import java.time.Instant;

/// What a venue says stands in our account there: bitcoin or tether.
public record ExchangeBalance(Origin origin, String venue, Instant at, Amount balance)
        implements Statement {}
