package tieout.intake.standing;

import tieout.amount.Price;
import tieout.calendar.AsOf;
import tieout.evidence.Origin;
import tieout.intake.fact.PriceFix;

import java.time.LocalDate;

/// The price of an asset at the close of a day before the first month: what opens its balances.
public record OpeningPrice(Origin origin, LocalDate day, Price price, String market)
        implements Standing {
    /// As any other day's fix.
    public PriceFix fix() {
        return new PriceFix(origin, day, new AsOf(day).cutOff(), price, market);
    }
}
