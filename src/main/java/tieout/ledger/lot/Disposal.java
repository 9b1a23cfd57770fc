package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.Duration;
import java.time.Instant;

/// The part of a lot that one relief took, with the cost it relieved and its share of the proceeds.
///
/// Only the replay of lot events makes disposals, so none can take more than a lot has left. The
/// last slice of a lot or of a relief takes what rounding left over, so neither cost nor proceeds
/// can appear or vanish.
public final class Disposal {
    private final Slice slice;
    private final Relief relief;
    private final Usd gross;
    private final Usd fees;
    private final Usd proceeds;

    Disposal(Slice slice, Relief relief, Usd gross, Usd fees, LotPolicy policy) {
        this.slice = slice;
        this.relief = relief;
        this.gross = gross;
        this.fees = fees;
        this.proceeds = policy.realised(gross, fees);
    }

    public Lot lot() {
        return slice.lot();
    }

    public Relief relief() {
        return relief;
    }

    public Instant at() {
        return relief.at();
    }

    /// The line of the sale or transfer.
    public Origin origin() {
        return relief.origin();
    }

    public Bitcoin quantity() {
        return slice.quantity();
    }

    public Usd cost() {
        return slice.cost();
    }

    /// Before the venue's fee.
    public Usd gross() {
        return gross;
    }

    public Usd fees() {
        return fees;
    }

    /// What counts against cost: after the fee, or before it where policy makes the fee an expense.
    public Usd proceeds() {
        return proceeds;
    }

    /// Proceeds less cost: negative is a loss.
    public Usd gain() {
        return proceeds.minus(slice.cost());
    }

    /// From the lot's acquisition to its disposal.
    public Duration held() {
        return Duration.between(lot().at(), at());
    }

    @Override
    public String toString() {
        return quantity() + " BTC of " + lot().id() + " by " + relief.name();
    }
}
