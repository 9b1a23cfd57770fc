package tieout.ledger.value;

import tieout.amount.Amount;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.intake.fact.PriceFix;
import tieout.ledger.price.Prices;

import java.util.ArrayList;
import java.util.List;

/// What the same coins would be carried at by another fix: the size of the choice of cut-off.
///
/// 5,810 BTC moved by 1.8 million dollars between what miners printed for one day of 2025.
public record CutOffSensitivity(CarryingAmount carried, List<Alternative> alternatives) {
    /// One other fix and what it would make of them.
    public record Alternative(String label, CarryingAmount carried, Usd difference) {}

    public CutOffSensitivity {
        alternatives = List.copyOf(alternatives);
    }

    /// The daily fixes before and after, as far as they are on file, and any other market's.
    public static CutOffSensitivity of(
            Amount units, PriceFix used, Prices prices, List<PriceFix> otherMarkets) {
        CarryingAmount carried = new CarryingAmount(units, used);
        List<Alternative> alternatives = new ArrayList<>();
        AsOf day = new AsOf(used.day());
        prices.find(used.price().unit(), day.day().minusDays(1))
                .ifPresent(fix -> alternatives.add(of("the fix a day earlier", carried, fix)));
        prices.find(used.price().unit(), day.day().plusDays(1))
                .ifPresent(fix -> alternatives.add(of("the fix a day later", carried, fix)));
        otherMarkets.forEach(fix -> alternatives.add(of(fix.market(), carried, fix)));
        return new CutOffSensitivity(carried, alternatives);
    }

    private static Alternative of(String label, CarryingAmount used, PriceFix fix) {
        CarryingAmount other = new CarryingAmount(used.quantity(), fix);
        return new Alternative(label, other, other.gainOver(used.dollars()));
    }
}
