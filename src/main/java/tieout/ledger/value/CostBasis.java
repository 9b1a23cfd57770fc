package tieout.ledger.value;

import tieout.amount.Usd;
import tieout.calendar.AsOf;

/// What a balance that is in no lot cost: each addition at what it came in at, the oldest left
/// first.
///
/// Tether and what pools owe have no lots. What stood there before the first month counts at the
/// price that opened it.
final class CostBasis {
    private CostBasis() {}

    static Usd of(Measurement measurement, Carried carried, AsOf asOf) {
        Layers layers = new Layers();
        for (Flow flow : measurement.flows(carried)) {
            long units = Carried.smallest(flow.units());
            if (flow.nature() == Nature.GAIN_OR_LOSS || !flow.at().isBefore(asOf.cutOff())) {
                continue;
            }
            if (units > 0) {
                layers.add(units, flow.dollars());
            } else if (units < 0) {
                layers.take(-units, flow.dollars().negated());
            }
        }
        return layers.dollars();
    }
}
