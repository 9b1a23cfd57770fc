package tieout.ledger.value;

import tieout.amount.Amount;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.intake.standing.Adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a crypto asset came from one period end to the next, by nature (ASC 350-60-50-3, 50-4).
///
/// Opening + additions + dispositions + gains + losses = closing, in dollars to the cent; the same
/// without gains and losses in units. What left is negative. Gains and losses are net for the asset
/// and the period, so one of the two is zero; realised gains are no line of it.
///
/// Bitcoin shows what was mined, and the change in what pools owe apart; the receivable's own
/// remeasurement is in the gains, so that they are those of the income statement.
///
/// In the year in which ASU 2023-08 was adopted its effect stands between the opening, as it was
/// carried before, and the additions.
public record RollForward(
        Carried asset,
        Period period,
        Line opening,
        Optional<Line> effect,
        List<Line> additions,
        List<Line> dispositions,
        Line change,
        Line closing) {
    /// What the change in a pool receivable is called.
    public static final String RECEIVABLE = "Change in receivable from pools";

    /// One line, with the flows that make it.
    public record Line(String label, Amount units, Usd dollars, List<Flow> flows) {
        public Line {
            flows = List.copyOf(flows);
        }

        static Line of(String label, Carried asset, List<Flow> flows) {
            return new Line(
                    label, Measurement.units(asset, flows), Measurement.dollars(flows), flows);
        }

        /// A change in a receivable is an addition, whichever way it went.
        private boolean left() {
            return units.exact().signum() < 0 && !label.equals(RECEIVABLE);
        }

        private boolean isEmpty() {
            return units.exact().isZero() && dollars.isZero();
        }
    }

    public RollForward {
        additions = List.copyOf(additions);
        dispositions = List.copyOf(dispositions);
        Usd dollars = opening.dollars().plus(change.dollars());
        dollars = dollars.plus(effect.map(Line::dollars).orElse(Usd.ZERO));
        long units = Carried.smallest(opening.units());
        for (Line line : lines(additions, dispositions)) {
            dollars = dollars.plus(line.dollars());
            units = Math.addExact(units, Carried.smallest(line.units()));
        }
        if (!dollars.equals(closing.dollars()) || units != Carried.smallest(closing.units())) {
            throw new AssertionError(asset + " of " + period.label() + " does not foot");
        }
    }

    private static List<Line> lines(List<Line> additions, List<Line> dispositions) {
        List<Line> all = new ArrayList<>(additions);
        all.addAll(dispositions);
        return all;
    }

    /// The gain, if the asset gained over the period; otherwise zero.
    public Usd gains() {
        return change.dollars().isNegative() ? Usd.ZERO : change.dollars();
    }

    /// The loss as a negative amount, if the asset lost over the period; otherwise zero.
    public Usd losses() {
        return change.dollars().isNegative() ? change.dollars() : Usd.ZERO;
    }

    public Usd added() {
        return dollars(additions);
    }

    /// Below zero, as what left is.
    public Usd disposed() {
        return dollars(dispositions);
    }

    private static Usd dollars(List<Line> lines) {
        return lines.stream().map(Line::dollars).reduce(Usd.ZERO, Usd::plus);
    }

    /// The roll-forward of an asset over a period that starts after an opening or a closing.
    public static RollForward of(Measurement measurement, Carried asset, Period period) {
        List<Flow> through = through(measurement, asset, period);
        List<Flow> moved = moved(through, period);
        List<Flow> opening =
                through.stream()
                        .filter(flow -> !period.contains(flow.at()) || opens(flow))
                        .toList();
        List<Flow> changed = new ArrayList<>(of(moved, Nature.GAIN_OR_LOSS));
        List<Line> lines = new ArrayList<>();
        if (asset == Carried.BITCOIN) {
            Carried pools = Carried.POOL_RECEIVABLE;
            List<Flow> owed = moved(through(measurement, pools, period), period);
            lines.add(Line.of(Nature.MINED.label(), asset, of(owed, Nature.MINED)));
            Line more = Line.of(RECEIVABLE, asset, owed);
            long less = -Carried.smallest(more.units());
            lines.add(new Line(RECEIVABLE, asset.amount(less), more.dollars().negated(), owed));
            changed.addAll(of(owed, Nature.GAIN_OR_LOSS));
        }
        for (Nature nature : Nature.values()) {
            boolean shown =
                    nature != Nature.GAIN_OR_LOSS
                            && (nature != Nature.RECEIVED_FROM_POOL || asset != Carried.BITCOIN);
            if (shown) {
                lines.add(Line.of(nature.label(), asset, of(moved, nature)));
            }
        }
        lines.removeIf(Line::isEmpty);
        return new RollForward(
                asset,
                period,
                Line.of("Opening fair value", asset, opening),
                Optional.empty(),
                lines.stream().filter(line -> !line.left()).toList(),
                lines.stream().filter(Line::left).toList(),
                Line.of("Change in fair value", asset, changed),
                Line.of("Closing fair value", asset, through));
    }

    /// The same with the effect of adoption apart, if the books open on the day before it and the
    /// period begins there too.
    public RollForward adopting(Adoption adoption) {
        AsOf before = new AsOf(adoption.day().minusDays(1));
        boolean opens =
                asset == Carried.BITCOIN
                        && period.contains(adoption.day())
                        && !opening.flows().isEmpty()
                        && opening.flows().stream().allMatch(flow -> at(flow, before));
        if (!opens || adoption.effect().isZero()) {
            return this;
        }
        Line earlier =
                new Line(
                        "Opening, as carried before",
                        opening.units(),
                        opening.dollars().minus(adoption.effect()),
                        opening.flows());
        Line effect = new Line(Adoption.LABEL, asset.amount(0), adoption.effect(), List.of());
        return new RollForward(
                asset,
                period,
                earlier,
                Optional.of(effect),
                additions,
                dispositions,
                change,
                closing);
    }

    private static boolean at(Flow flow, AsOf day) {
        return opens(flow)
                && !flow.at().isBefore(day.cutOff().minusSeconds(1))
                && !flow.at().isAfter(day.cutOff());
    }

    private static List<Flow> through(Measurement measurement, Carried asset, Period period) {
        return measurement.flows(asset).stream()
                .filter(flow -> flow.at().isBefore(period.end().cutOff()))
                .toList();
    }

    private static List<Flow> moved(List<Flow> flows, Period period) {
        return flows.stream().filter(flow -> period.contains(flow.at()) && !opens(flow)).toList();
    }

    private static boolean opens(Flow flow) {
        return flow.nature() == Nature.OPENING;
    }

    private static List<Flow> of(List<Flow> flows, Nature nature) {
        return flows.stream().filter(flow -> flow.nature() == nature).toList();
    }
}
