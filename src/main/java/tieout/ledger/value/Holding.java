package tieout.ledger.value;

import tieout.amount.Amount;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.calendar.AsOf;

/// A crypto asset held at an instant: units, cost basis and fair value (ASC 350-60-50-1).
public record Holding(Carried asset, Amount units, Usd cost, Usd fairValue) {
    /// Bitcoin, whose lots also hold what pools owe: that has a cost of its own, taken off.
    public static Holding bitcoin(Measurement measurement, Usd lots, AsOf asOf) {
        Usd owed = owed(measurement, asOf);
        return of(measurement, Carried.BITCOIN, lots.minus(owed), asOf);
    }

    /// What the bitcoin that pools owe was earned at.
    public static Usd owed(Measurement measurement, AsOf asOf) {
        return CostBasis.of(measurement, Carried.POOL_RECEIVABLE, asOf);
    }

    public static Holding tether(Measurement measurement, AsOf asOf) {
        Usd cost = CostBasis.of(measurement, Carried.TETHER, asOf);
        return of(measurement, Carried.TETHER, cost, asOf);
    }

    private static Holding of(Measurement measurement, Carried asset, Usd cost, AsOf asOf) {
        return new Holding(
                asset, measurement.units(asset, asOf), cost, measurement.dollars(asset, asOf));
    }

    /// Of the fair value of all crypto assets; nothing of nothing.
    public Ratio share(Usd all) {
        return all.isZero() ? Ratio.ZERO : fairValue.exact().dividedBy(all.exact());
    }
}
