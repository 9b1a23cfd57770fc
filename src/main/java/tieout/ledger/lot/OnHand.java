package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;

/// What is left of a lot at an instant: quantity and cost.
public record OnHand(Lot lot, Bitcoin quantity, Usd cost) {
    /// Two accounts' parts of one lot.
    OnHand plus(OnHand other) {
        return new OnHand(lot, quantity.plus(other.quantity), cost.plus(other.cost));
    }
}
