package tieout.ledger.lot;

import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.evidence.Problem;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.Choice.LotMethod;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All lot methods side by side for one period, and the proof that they differ only in the split.
///
/// The change in fair value comes without any cost from the roll-forward: closing less opening
/// fair value, less what was added, plus what was disposed of. Every method's realised gain plus
/// its change in unrealised gain is that amount, to the cent. A method that cannot run on these
/// events, such as specific identification without selections, is listed with what it lacks.
public final class Methods {
    private final Period period;
    private final Usd change;
    private final List<MethodResult> results;
    private final Map<LotMethod, List<Problem>> lacking;

    private Methods(
            Period period,
            Usd change,
            List<MethodResult> results,
            Map<LotMethod, List<Problem>> lacking) {
        this.period = period;
        this.change = change;
        this.results = List.copyOf(results);
        this.lacking = lacking;
    }

    /// Replays the lots' events under each method; prices are those of the day before the period
    /// and of its last day.
    public static Methods of(Lots lots, Period period, PriceFix opening, PriceFix closing) {
        AsOf before = new AsOf(period.first().minusDays(1));
        Usd openingValue = value(lots, before, opening);
        Usd closingValue = value(lots, period.end(), closing);
        Usd change =
                closingValue
                        .minus(openingValue)
                        .minus(Lots.sum(acquired(lots, period), Lot::cost))
                        .plus(Lots.sum(lots.disposals(period), Disposal::proceeds));
        List<MethodResult> results = new ArrayList<>();
        Map<LotMethod, List<Problem>> lacking = new TreeMap<>();
        for (LotMethod method : LotMethod.values()) {
            List<Problem> problems = new ArrayList<>();
            Lots other = Lots.of(lots.events(), lots.policy().with(method), problems);
            if (problems.isEmpty()) {
                results.add(MethodResult.of(other, period, openingValue, closingValue));
            } else {
                lacking.put(method, List.copyOf(problems));
            }
        }
        return new Methods(period, change, results, lacking).proved();
    }

    /// The carrying amount of all lots together: quantity times price, rounded once.
    private static Usd value(Lots lots, AsOf asOf, PriceFix fix) {
        return Usd.cents(fix.price().of(Lots.quantity(lots.onHand(asOf))), RoundingMode.HALF_UP);
    }

    private static List<Lot> acquired(Lots lots, Period period) {
        return lots.acquired().stream().filter(lot -> period.contains(lot.at())).toList();
    }

    private Methods proved() {
        for (MethodResult result : results) {
            if (!result.change().equals(change)) {
                throw new AssertionError(
                        result.method().words()
                                + " makes the change in fair value "
                                + result.change()
                                + ", the roll-forward "
                                + change);
            }
        }
        return this;
    }

    public Period period() {
        return period;
    }

    /// The change in fair value in net income, whatever the method.
    public Usd change() {
        return change;
    }

    /// One result for each method that can run, in the order of the methods.
    public List<MethodResult> results() {
        return results;
    }

    /// What the other methods lack.
    public Map<LotMethod, List<Problem>> lacking() {
        return lacking;
    }
}
