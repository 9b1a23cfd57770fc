package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Usd;

import java.math.RoundingMode;

/// A lender that keeps or sells collateral for its debt: coins at an agreed price, against fees,
/// interest and principal.
///
/// The receivable is remeasured to the agreed price first, so that giving it up brings no further
/// gain. What the coins do not cover stays debt; what they bring beyond it is a claim.
public record CollateralApplied(Bitcoin coins, Price agreed, Usd debt) {
    /// The coins at the agreed price, half up to the cent.
    public Usd value() {
        return Usd.cents(agreed.of(coins), RoundingMode.HALF_UP);
    }

    /// What it pays.
    public Usd applied() {
        return value().compareTo(debt) < 0 ? value() : debt;
    }

    /// Owed by the lender.
    public Usd surplus() {
        return value().minus(applied());
    }
}
