package tieout.ledger.value;

import tieout.amount.Usd;
import tieout.ledger.lot.Disposal;

import java.util.List;

/// Realised gains and realised losses of a period as two totals, never netted (ASC 350-60-50-4).
///
/// By the part of a lot that a disposal took: a sale may gain on one lot and lose on another.
public record Realised(Usd gains, Usd losses) {
    public static Realised of(List<Disposal> disposals) {
        Usd gains = Usd.ZERO;
        Usd losses = Usd.ZERO;
        for (Disposal disposal : disposals) {
            if (disposal.gain().isNegative()) {
                losses = losses.plus(disposal.gain());
            } else {
                gains = gains.plus(disposal.gain());
            }
        }
        return new Realised(gains, losses);
    }

    public Usd net() {
        return gains.plus(losses);
    }
}
