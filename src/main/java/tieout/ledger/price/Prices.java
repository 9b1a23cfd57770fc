package tieout.ledger.price;

import tieout.amount.Unit;
import tieout.calendar.AsOf;
import tieout.evidence.Problem;
import tieout.intake.fact.PriceFix;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The price fixes on file: one for each asset and instant, never another's in its place.
///
/// A day's fix is the one at its cut-off, 24:00 UTC; any other instant of it is another price.
public final class Prices {
    private record Key(Unit unit, Instant at) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byUnit = unit.compareTo(other.unit);
            return byUnit != 0 ? byUnit : at.compareTo(other.at);
        }
    }

    private final Map<Key, PriceFix> fixes = new TreeMap<>();

    public static Prices of(List<PriceFix> fixes, Collection<Problem> problems) {
        Prices prices = new Prices();
        for (PriceFix fix : fixes) {
            Key key = new Key(fix.price().unit(), fix.at());
            PriceFix earlier = prices.fixes.putIfAbsent(key, fix);
            if (earlier != null) {
                problems.add(
                        fix.origin()
                                .problem(
                                        "a second "
                                                + key.unit.label()
                                                + " price for "
                                                + when(fix)
                                                + ", after "
                                                + earlier.origin().place(),
                                        "keep the fix that the price policy names"));
            }
        }
        return prices;
    }

    private static String when(PriceFix fix) {
        boolean closes = fix.at().equals(new AsOf(fix.day()).cutOff());
        return closes ? fix.day().toString() : fix.at().toString();
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
        return at(unit, new AsOf(day).cutOff());
    }

    /// The price of the very instant.
    public Optional<PriceFix> at(Unit unit, Instant instant) {
        return Optional.ofNullable(fixes.get(new Key(unit, instant)));
    }
}
