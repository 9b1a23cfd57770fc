package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Tether;
import tieout.evidence.Origin;

import java.time.Instant;

/// One execution of a sale or purchase on a venue, quoted in tether.
///
/// `gross` is quantity times price as the venue states it, `net` what is settled after the fee.
public record Fill(
        Origin origin,
        String venue,
        String tradeId,
        Side side,
        Instant at,
        Bitcoin quantity,
        Price price,
        Tether gross,
        Tether fee,
        Tether net)
        implements Fact {
    /// Sold or bought by us.
    public enum Side {
        SELL,
        BUY
    }
}
