package tieout.ledger.value;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Tether;
import tieout.amount.Usd;
import tieout.intake.fact.PriceFix;

import java.math.RoundingMode;

/// What so many coins are carried at: quantity times price fix, rounded once, half up, to cents.
///
/// No discount for size and no transaction costs (ASC 820-10-35-44, 35-9B).
public record CarryingAmount(Amount quantity, PriceFix fix) {
    public Ratio exact() {
        return switch (quantity) {
            case Bitcoin bitcoin -> fix.price().of(bitcoin);
            case Tether tether -> fix.price().of(tether);
            default -> throw new IllegalArgumentException("no price of " + quantity.unit());
        };
    }

    public Usd dollars() {
        return Usd.cents(exact(), RoundingMode.HALF_UP);
    }

    /// Gain (or, negative, loss) of the same coins since they were carried at so many dollars.
    public Usd gainOver(Usd earlier) {
        return dollars().minus(earlier);
    }
}
