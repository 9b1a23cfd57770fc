package tieout.ledger.price;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.fact.PriceFix;

import java.math.RoundingMode;

/// Bitcoin at a price fix: quantity times price, no blockage discount (ASC 820-10-35-44).
public record FairValue(Bitcoin quantity, PriceFix fix) {
    public Ratio exact() {
        return fix.price().of(quantity);
    }

    /// Rounded once, half up, to cents: the carrying amount.
    public Usd value() {
        return new Usd(exact().scaled(100, RoundingMode.HALF_UP) * 10_000);
    }
}
