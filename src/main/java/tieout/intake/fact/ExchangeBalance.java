package tieout.intake.fact;

import java.time.Instant;
import tieout.amount.Amount;
import tieout.evidence.Origin;

/// What a venue says stands in our account there: bitcoin or tether.
public record ExchangeBalance(Origin origin, String venue, Instant at, Amount balance)
        implements Statement {}
