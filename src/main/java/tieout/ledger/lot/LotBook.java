package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.fact.Fill;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The lots while the ledger is being posted: acquired in, relieved first in first out.
public final class LotBook {
    private final Set<String> ids = new TreeSet<>();
    private final List<Lot> lots = new ArrayList<>();
    private final List<Disposal> disposals = new ArrayList<>();
    private final TreeMap<Lot, OnHand> open = new TreeMap<>();
    private Bitcoin onHand = Bitcoin.ZERO;

    /// False if a lot of that id is there already: nothing is acquired twice.
    public boolean acquire(Lot lot) {
        if (!ids.add(lot.id())) {
            return false;
        }
        open.put(lot, new OnHand(lot, lot.quantity(), lot.cost()));
        lots.add(lot);
        onHand = onHand.plus(lot.quantity());
        return true;
    }

    public Bitcoin onHand() {
        return onHand;
    }

    /// Takes the sale's quantity out of the oldest lots. The caller has checked that it is there.
    public void relieve(Fill sale, Usd proceeds) {
        Bitcoin wanted = sale.quantity();
        Usd proceedsLeft = proceeds;
        while (!wanted.isZero()) {
            OnHand oldest = open.firstEntry().getValue();
            Bitcoin taken = wanted.compareTo(oldest.quantity()) < 0 ? wanted : oldest.quantity();
            Usd cost =
                    taken.equals(oldest.quantity())
                            ? oldest.cost()
                            : share(oldest.lot().cost(), taken, oldest.lot().quantity());
            cost = cost.compareTo(oldest.cost()) > 0 ? oldest.cost() : cost;
            Usd part =
                    taken.equals(wanted) ? proceedsLeft : share(proceeds, taken, sale.quantity());
            part = part.compareTo(proceedsLeft) > 0 ? proceedsLeft : part;
            disposals.add(new Disposal(oldest.lot(), sale, taken, cost, part));
            keep(oldest, taken, cost);
            wanted = wanted.minus(taken);
            proceedsLeft = proceedsLeft.minus(part);
        }
        onHand = onHand.minus(sale.quantity());
    }

    private void keep(OnHand before, Bitcoin taken, Usd cost) {
        Lot lot = before.lot();
        if (taken.equals(before.quantity())) {
            open.remove(lot);
        } else {
            open.put(
                    lot,
                    new OnHand(lot, before.quantity().minus(taken), before.cost().minus(cost)));
        }
    }

    private static Usd share(Usd whole, Bitcoin part, Bitcoin of) {
        Ratio portion = Ratio.of(part.satoshis(), of.satoshis());
        return Usd.of(whole.exact().times(portion), RoundingMode.HALF_UP);
    }

    public Lots closed() {
        return new Lots(lots, disposals);
    }
}
