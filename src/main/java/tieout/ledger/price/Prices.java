package tieout.ledger.price;

import tieout.amount.Unit;
import tieout.evidence.Problem;
import tieout.intake.fact.PriceFix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The price fixes on file: one for each asset and day, never another day's in its place.
public final class Prices {
    private record Key(Unit unit, LocalDate day) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byUnit = unit.compareTo(other.unit);
            return byUnit != 0 ? byUnit : day.compareTo(other.day);
        }
    }

    private final Map<Key, PriceFix> fixes = new TreeMap<>();

    public static Prices of(List<PriceFix> fixes, Collection<Problem> problems) {
        Prices prices = new Prices();
        for (PriceFix fix : fixes) {
            Key key = new Key(fix.price().unit(), fix.day());
            PriceFix earlier = prices.fixes.putIfAbsent(key, fix);
            if (earlier != null) {
                problems.add(
                        fix.origin()
                                .problem(
                                        "a second "
                                                + key.unit.label()
                                                + " price for "
                                                + fix.day()
                                                + ", after "
                                                + earlier.origin().place(),
                                        "keep the fix that the price policy names"));
            }
        }
        return prices;
    }

    /// Dollars for a bitcoin on a day.
    public Optional<PriceFix> bitcoin(LocalDate day) {
        return find(Unit.USD_PER_BTC, day);
    }

    /// Dollars for a tether on a day.
    public Optional<PriceFix> tether(LocalDate day) {
        return find(Unit.USD_PER_USDT, day);
    }

    public Optional<PriceFix> find(Unit unit, LocalDate day) {
        return Optional.ofNullable(fixes.get(new Key(unit, day)));
    }
}
