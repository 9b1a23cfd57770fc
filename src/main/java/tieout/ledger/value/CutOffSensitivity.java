package tieout.ledger.value;

import tieout.amount.Amount;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.CutOff;
import tieout.intake.fact.PriceFix;
import tieout.ledger.price.Prices;

import java.util.List;
import java.util.Optional;

/// What the same coins would be carried at had the day been closed at another time: the size of the
/// choice of cut-off.
///
/// 5,810 BTC moved by 1.8 million dollars between what miners printed for one day of 2025. A time
/// whose price is not on file stays in the list without one; none is taken in its place.
public record CutOffSensitivity(CarryingAmount carried, List<Alternative> alternatives) {
    /// One other time, and what its price would make of the coins, if that price is on file.
    public record Alternative(CutOff cutOff, Optional<CarryingAmount> carried) {
        /// What the books would show more, or less.
        public Optional<Usd> difference(CarryingAmount used) {
            return carried.map(other -> other.gainOver(used.dollars()));
        }
    }

    public CutOffSensitivity {
        alternatives = List.copyOf(alternatives);
    }

    public static CutOffSensitivity of(
            Amount units, PriceFix used, Prices prices, List<CutOff> cutOffs) {
        Unit unit = used.price().unit();
        List<Alternative> alternatives =
                cutOffs.stream()
                        .map(
                                cutOff ->
                                        new Alternative(
                                                cutOff,
                                                prices.at(unit, cutOff.on(used.day()))
                                                        .map(f -> new CarryingAmount(units, f))))
                        .toList();
        return new CutOffSensitivity(new CarryingAmount(units, used), alternatives);
    }
}
