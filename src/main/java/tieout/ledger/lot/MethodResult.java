package tieout.ledger.lot;

import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.intake.standing.Choice.LotMethod;

import java.util.List;

/// What one method makes of a period: which cost it relieves, what it leaves, and how it splits the
/// change in fair value into realised and unrealised.
public record MethodResult(
        LotMethod method,
        List<OnHand> opening,
        List<OnHand> left,
        List<Disposal> disposals,
        Usd openingValue,
        Usd closingValue) {

    static MethodResult of(Lots lots, Period period, Usd openingValue, Usd closingValue) {
        return new MethodResult(
                lots.policy().method(),
                lots.onHand(new AsOf(period.first().minusDays(1))),
                lots.onHand(period.end()),
                lots.disposals(period),
                openingValue,
                closingValue);
    }

    public Usd costRelieved() {
        return Lots.sum(disposals, Disposal::cost);
    }

    public Usd realised() {
        return Lots.sum(disposals, Disposal::gain);
    }

    /// Gains alone, for the disclosure of two totals (ASC 350-60-50-4).
    public Usd realisedGains() {
        return Lots.sum(
                disposals.stream().filter(d -> !d.gain().isNegative()).toList(), Disposal::gain);
    }

    /// Losses alone, at or below zero.
    public Usd realisedLosses() {
        return realised().minus(realisedGains());
    }

    public Usd costLeft() {
        return Lots.cost(left);
    }

    public Usd openingUnrealised() {
        return openingValue.minus(Lots.cost(opening));
    }

    /// Closing fair value less the cost that is left.
    public Usd unrealised() {
        return closingValue.minus(costLeft());
    }

    /// The change in fair value, by way of this method's costs.
    public Usd change() {
        return realised().plus(unrealised()).minus(openingUnrealised());
    }
}
