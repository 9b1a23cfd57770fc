package tieout.ledger.value;

import tieout.amount.Amount;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.intake.fact.PriceFix;
import tieout.ledger.account.Movement;
import tieout.ledger.price.Prices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Carried balances while they are being measured: additions in, departures out, closings between.
final class MeasurementBook {
    private final Prices prices;
    private final Collection<Problem> problems;
    private final Set<String> missing = new TreeSet<>();
    private final Map<Carried, Layers> balances = new EnumMap<>(Carried.class);
    private final Map<Carried, List<Origin>> since = new EnumMap<>(Carried.class);
    private List<Flow> flows = new ArrayList<>();

    MeasurementBook(Prices prices, Collection<Problem> problems) {
        this.prices = prices;
        this.problems = problems;
        for (Carried carried : Carried.values()) {
            balances.put(carried, new Layers());
            since.put(carried, new ArrayList<>());
        }
    }

    /// The flows since they were last taken.
    List<Flow> taken() {
        List<Flow> all = List.copyOf(flows);
        flows = new ArrayList<>();
        return all;
    }

    long units(Carried carried) {
        return layers(carried).units();
    }

    /// Adds at a dollar amount that something else settled: revenue, a price paid, a payment.
    void add(
            Carried carried,
            Nature nature,
            Movement movement,
            long units,
            Usd at,
            List<PriceFix> fixes) {
        layers(carried).add(units, at);
        note(carried, nature, movement.at(), units, at, List.of(movement.origin()), fixes);
    }

    /// Takes away at a dollar amount; the difference to the carrying amount is a gain or loss.
    void leave(
            Carried carried,
            Nature nature,
            Movement movement,
            long units,
            Usd at,
            List<PriceFix> fixes) {
        Usd gain = at.minus(layers(carried).take(units, at));
        List<Origin> origins = List.of(movement.origin());
        if (!gain.isZero()) {
            note(carried, Nature.GAIN_OR_LOSS, movement.at(), 0, gain, origins, fixes);
        }
        note(carried, nature, movement.at(), -units, at.negated(), origins, fixes);
    }

    /// Moves from one balance to another at what it is carried at: no gain, no loss.
    void carryOver(Carried from, Carried to, Nature nature, Movement movement) {
        long units = Carried.smallest(movement.amount());
        Usd at = layers(from).take(units, Usd.ZERO);
        layers(to).add(units, at);
        List<Origin> origins = List.of(movement.origin());
        note(from, nature, movement.at(), -units, at.negated(), origins, List.of());
        note(to, nature, movement.at(), units, at, origins, List.of());
    }

    /// Brings a balance to what a fix says it is worth, all of it.
    void remeasure(Carried carried, Instant at, PriceFix fix) {
        Amount quantity = carried.amount(units(carried));
        Usd gain = layers(carried).remeasure(new CarryingAmount(quantity, fix).dollars());
        if (!gain.isZero()) {
            List<Origin> origins = List.of(fix.origin());
            note(carried, Nature.GAIN_OR_LOSS, at, 0, gain, origins, List.of(fix));
        }
    }

    /// Opens a balance at a fix: rounded once for all rows that state it.
    void open(Carried carried, List<Movement> rows, PriceFix fix) {
        long units = rows.stream().mapToLong(row -> Carried.smallest(row.amount())).sum();
        Usd at = new CarryingAmount(carried.amount(units), fix).dollars();
        layers(carried).add(units, at);
        List<Origin> origins = rows.stream().map(Movement::origin).toList();
        note(carried, Nature.OPENING, rows.getFirst().at(), units, at, origins, List.of(fix));
    }

    /// The fix of an instant's day; its absence is a problem, told once a day.
    Optional<PriceFix> fix(Unit unit, Instant at, Origin needed) {
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        Optional<PriceFix> fix = prices.find(unit, day);
        if (fix.isEmpty() && missing.add(unit + " " + day)) {
            String asset = unit == Unit.USD_PER_BTC ? "bitcoin" : "tether";
            problems.add(
                    needed.problem(
                            "no price of a "
                                    + asset
                                    + " for "
                                    + day
                                    + ", which this row is"
                                    + " measured by",
                            "add the day's fix to the price file of " + day));
        }
        return fix;
    }

    /// The row that last changed a balance: where to say that its closing fix is missing.
    List<Origin> lastChange(Carried carried) {
        return since.getOrDefault(carried, List.of());
    }

    private Layers layers(Carried carried) {
        return balances.computeIfAbsent(carried, none -> new Layers());
    }

    private void note(
            Carried carried,
            Nature nature,
            Instant at,
            long units,
            Usd dollars,
            List<Origin> origins,
            List<PriceFix> fixes) {
        flows.add(new Flow(carried, nature, at, carried.amount(units), dollars, origins, fixes));
        since.put(carried, origins);
    }
}
