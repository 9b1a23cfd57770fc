package tieout.ledger.value;

import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.evidence.Digest;
import tieout.evidence.Origin;
import tieout.intake.fact.PriceFix;

import java.time.Instant;
import java.time.ZoneOffset;

/// What stands behind a price fix: market, instant, zone, kind of price, and the very bytes.
///
/// `kind` is the price policy in the company's words, such as a daily snapshot or a last trade.
public record FixEvidence(PriceFix fix, String kind) {
    public String market() {
        return fix.market();
    }

    public Price price() {
        return fix.price();
    }

    public Instant instant() {
        return fix.at();
    }

    public ZoneOffset zone() {
        return ZoneOffset.UTC;
    }

    public Origin line() {
        return fix.origin();
    }

    /// Of the vendor's file as received.
    public Digest source() {
        return fix.origin().source().digest();
    }

    /// How far another fix lies above this one, as a share of it.
    public Ratio distance(PriceFix other) {
        Ratio own = price().exact();
        return other.price().exact().minus(own).dividedBy(own);
    }
}
