package tieout.ledger.lot;

import tieout.amount.Unit;
import tieout.amount.Usd;

/// What a relief brought, in whole cents, and in which asset it was paid.
///
/// Gross and net are each rounded once; the fee is their difference, so that the three foot. Coins
/// that are pledged or given as payment bring their fair value, in bitcoin's own unit.
public record Proceeds(Usd gross, Usd net, Unit paidIn) {
    public Proceeds {
        if (!gross.isWholeCents() || !net.isWholeCents()) {
            throw new IllegalArgumentException("proceeds of " + gross + ", net " + net);
        }
    }

    /// Fair value of coins for which nothing was paid.
    public static Proceeds fairValue(Usd value) {
        return new Proceeds(value, value, Unit.BTC);
    }

    public Usd fees() {
        return gross.minus(net);
    }
}
