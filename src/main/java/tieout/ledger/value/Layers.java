package tieout.ledger.value;

import tieout.amount.Ratio;
import tieout.amount.Usd;

import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/// What a balance is carried at since its last remeasurement: that, and each addition since, apart.
///
/// What leaves takes the oldest first, whatever the lot method is, so that a change of method
/// rewrites no entry. A part is rounded once and the last part takes the rest: dollars neither
/// appear nor vanish.
final class Layers {
    private record Layer(long units, long left, Usd dollars, Usd leftDollars) {
        Layer without(long part, Usd value) {
            return new Layer(units, left - part, dollars, leftDollars.minus(value));
        }
    }

    private final Deque<Layer> layers = new ArrayDeque<>();
    private long units;
    private Usd dollars = Usd.ZERO;

    long units() {
        return units;
    }

    Usd dollars() {
        return dollars;
    }

    /// Adds; what was taken beyond what was there is made good first.
    void add(long more, Usd at) {
        Layer top = new Layer(more, more, at, at);
        if (units < 0) {
            long net = units + more;
            Usd left = dollars.plus(at);
            layers.clear();
            top = new Layer(net, net, left, left);
        }
        layers.addLast(top);
        units = Math.addExact(units, more);
        dollars = dollars.plus(at);
    }

    /// Takes units out of the oldest layers: what they were carried at.
    ///
    /// What is not there is taken at `at`, its part of what all of it leaves for. The books then
    /// owe it, and the holder's statement will not tie.
    Usd take(long wanted, Usd at) {
        long there = Math.max(0, Math.min(wanted, units));
        Usd taken = oldest(there);
        if (there < wanted) {
            Usd found = Usd.cents(at.exact().times(Ratio.of(there, wanted)), RoundingMode.HALF_UP);
            taken = taken.plus(at.minus(found));
        }
        units -= wanted;
        dollars = dollars.minus(taken);
        if (units < 0) {
            layers.clear();
        }
        return taken;
    }

    private Usd oldest(long wanted) {
        Usd taken = Usd.ZERO;
        long open = wanted;
        while (open > 0) {
            Layer oldest = layers.removeFirst();
            long part = Math.min(open, oldest.left());
            Usd value = part == oldest.left() ? oldest.leftDollars() : share(oldest, part);
            if (part < oldest.left()) {
                layers.addFirst(oldest.without(part, value));
            }
            taken = taken.plus(value);
            open -= part;
        }
        return taken;
    }

    private static Usd share(Layer layer, long part) {
        Ratio exact = layer.dollars().exact().times(Ratio.of(part, layer.units()));
        Usd value = Usd.cents(exact, RoundingMode.HALF_UP);
        return value.compareTo(layer.leftDollars()) > 0 ? layer.leftDollars() : value;
    }

    /// The whole balance becomes one layer at its new carrying amount: the gain or loss.
    Usd remeasure(Usd at) {
        Usd gain = at.minus(dollars);
        layers.clear();
        dollars = at;
        if (units > 0) {
            layers.addLast(new Layer(units, units, at, at));
        }
        return gain;
    }
}
