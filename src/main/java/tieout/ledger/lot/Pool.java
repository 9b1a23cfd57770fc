package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.intake.standing.Choice.LotMethod;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Lots kept together while events are replayed: the company's, or one account's.
///
/// A pool under weighted average keeps one cost and one quantity, never a rounded unit cost. Its
/// coins are alike, so the oldest are said to go first, which gives each slice a lot and a date;
/// what a lot costs then is its part of the pool's cost at that instant.
final class Pool {
    private final boolean averaged;
    private final TreeMap<Lot, OnHand> open;
    private Bitcoin quantity = Bitcoin.ZERO;
    private Usd cost = Usd.ZERO;

    Pool(LotPolicy policy) {
        averaged = policy.method() == LotMethod.WEIGHTED_AVERAGE;
        open = new TreeMap<>(policy.order());
    }

    Bitcoin quantity() {
        return quantity;
    }

    void add(Slice slice) {
        open.merge(
                slice.lot(), new OnHand(slice.lot(), slice.quantity(), slice.cost()), OnHand::plus);
        quantity = quantity.plus(slice.quantity());
        cost = cost.plus(slice.cost());
    }

    /// What is left of a lot here; the cost is its own, not its part of an average.
    Optional<OnHand> left(Lot lot) {
        return Optional.ofNullable(open.get(lot));
    }

    /// Takes so much in the order of the method. The caller has seen that it is here.
    List<Slice> take(Bitcoin wanted) {
        Sharing average = new Sharing(cost, quantity);
        Sharing shares = new Sharing(average.take(wanted), wanted);
        List<Slice> slices = new ArrayList<>();
        Bitcoin still = wanted;
        while (!still.isZero()) {
            OnHand first = open.firstEntry().getValue();
            Bitcoin part = still.compareTo(first.quantity()) < 0 ? still : first.quantity();
            Slice own = take(first, part);
            slices.add(averaged ? new Slice(own.lot(), part, shares.take(part)) : own);
            still = still.minus(part);
        }
        slices.forEach(this::less);
        return slices;
    }

    /// Takes so much of one lot. The caller has seen that it is here.
    Slice take(Lot lot, Bitcoin wanted) {
        Slice slice = take(left(lot).orElseThrow(), wanted);
        less(slice);
        return slice;
    }

    private Slice take(OnHand here, Bitcoin part) {
        Lot lot = here.lot();
        Usd taken =
                new Sharing(lot.cost(), lot.quantity(), here.cost(), here.quantity()).take(part);
        if (part.equals(here.quantity())) {
            open.remove(lot);
        } else {
            open.put(lot, new OnHand(lot, here.quantity().minus(part), here.cost().minus(taken)));
        }
        return new Slice(lot, part, taken);
    }

    private void less(Slice slice) {
        quantity = quantity.minus(slice.quantity());
        cost = cost.minus(slice.cost());
    }

    /// What is left of each lot, in the order of the method.
    List<OnHand> onHand() {
        if (!averaged) {
            return List.copyOf(open.values());
        }
        Sharing shares = new Sharing(cost, quantity);
        return open.values().stream()
                .map(o -> new OnHand(o.lot(), o.quantity(), shares.take(o.quantity())))
                .toList();
    }
}
