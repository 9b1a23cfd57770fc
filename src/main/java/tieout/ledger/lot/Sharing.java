package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An amount shared out over parts of a quantity: each part's share is rounded once, half up, to
/// cents, and the last part takes all that is left, so that nothing appears or vanishes.
final class Sharing {
    private static final BigInteger PER_CENT = BigInteger.valueOf(10_000);
    private final Usd whole;
    private final Bitcoin of;
    private Usd left;
    private Bitcoin leftOf;

    /// All of an amount over all of a quantity.
    Sharing(Usd whole, Bitcoin of) {
        this(whole, of, whole, of);
    }

    /// An amount of which a part was shared out before.
    Sharing(Usd whole, Bitcoin of, Usd left, Bitcoin leftOf) {
        this.whole = whole;
        this.of = of;
        this.left = left;
        this.leftOf = leftOf;
    }

    Usd take(Bitcoin part) {
        Usd share = part.equals(leftOf) ? left : rounded(part);
        share = share.abs().compareTo(left.abs()) > 0 ? left : share;
        left = left.minus(share);
        leftOf = leftOf.minus(part);
        return share;
    }

    private Usd rounded(Bitcoin part) {
        BigInteger product =
                BigInteger.valueOf(whole.micros()).multiply(BigInteger.valueOf(part.satoshis()));
        BigInteger divisor = BigInteger.valueOf(of.satoshis()).multiply(PER_CENT);
        BigDecimal cents =
                new BigDecimal(product).divide(new BigDecimal(divisor), 0, RoundingMode.HALF_UP);
        return new Usd(Math.multiplyExact(cents.longValueExact(), PER_CENT.longValue()));
    }
}
