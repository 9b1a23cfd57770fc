package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.fact.Fill;

import java.time.Instant;

/// The part of a lot that one sale took, with the cost it relieved and its share of the proceeds.
///
/// Only the ledger makes disposals, so none can take more than a lot has left. Proceeds are the
/// sale's net tether at that day's price of a tether; the last slice of a lot or of a sale takes
/// what rounding left over, so neither cost nor proceeds can appear or vanish.
public final class Disposal {
    private final Lot lot;
    private final Fill sale;
    private final Bitcoin quantity;
    private final Usd cost;
    private final Usd proceeds;

    Disposal(Lot lot, Fill sale, Bitcoin quantity, Usd cost, Usd proceeds) {
        this.lot = lot;
        this.sale = sale;
        this.quantity = quantity;
        this.cost = cost;
        this.proceeds = proceeds;
    }

    public Lot lot() {
        return lot;
    }

    public Fill sale() {
        return sale;
    }

    public Instant at() {
        return sale.at();
    }

    /// The line of the sale.
    public Origin origin() {
        return sale.origin();
    }

    public Bitcoin quantity() {
        return quantity;
    }

    public Usd cost() {
        return cost;
    }

    /// After the venue's fee.
    public Usd proceeds() {
        return proceeds;
    }

    /// Proceeds less cost: negative is a loss.
    public Usd gain() {
        return proceeds.minus(cost);
    }

    @Override
    public String toString() {
        return quantity + " BTC of " + lot.id() + " by " + sale.tradeId();
    }
}
