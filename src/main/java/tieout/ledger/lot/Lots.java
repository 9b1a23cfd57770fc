package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Period;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every lot acquired and every disposal made, to be asked for a period or an instant.
public final class Lots {
    private final List<Lot> acquired;
    private final List<Disposal> disposals;

    Lots(List<Lot> acquired, List<Disposal> disposals) {
        this.acquired = acquired.stream().sorted().toList();
        this.disposals = List.copyOf(disposals);
    }

    /// All lots, oldest first.
    public List<Lot> acquired() {
        return acquired;
    }

    /// All disposals, in the order of the sales.
    public List<Disposal> disposals() {
        return disposals;
    }

    public List<Disposal> disposals(Period period) {
        return disposals.stream().filter(d -> period.contains(d.at())).toList();
    }

    /// What is left of each lot at the end of a day, oldest first.
    public List<OnHand> onHand(AsOf asOf) {
        return onHand(asOf.cutOff());
    }

    /// What is left of each lot at an instant, oldest first.
    public List<OnHand> onHand(Instant at) {
        Map<Lot, OnHand> left = new LinkedHashMap<>();
        for (Lot lot : acquired) {
            if (lot.at().isBefore(at)) {
                left.put(lot, new OnHand(lot, lot.quantity(), lot.cost()));
            }
        }
        for (Disposal disposal : disposals) {
            if (disposal.at().isBefore(at)) {
                left.computeIfPresent(disposal.lot(), (lot, before) -> less(before, disposal));
            }
        }
        return left.values().stream().filter(onHand -> !onHand.quantity().isZero()).toList();
    }

    private static OnHand less(OnHand before, Disposal disposal) {
        return new OnHand(
                before.lot(),
                before.quantity().minus(disposal.quantity()),
                before.cost().minus(disposal.cost()));
    }

    public static Usd cost(List<OnHand> onHand) {
        Usd sum = Usd.ZERO;
        for (OnHand lot : onHand) {
            sum = sum.plus(lot.cost());
        }
        return sum;
    }

    public static Bitcoin quantity(List<OnHand> onHand) {
        Bitcoin sum = Bitcoin.ZERO;
        for (OnHand lot : onHand) {
            sum = sum.plus(lot.quantity());
        }
        return sum;
    }
}
