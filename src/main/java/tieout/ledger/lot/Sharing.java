package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An amount shared out over parts of a quantity: each part's share is rounded once, half up, to
/// cents, and the last part takes all that is left, so that nothing appears or vanishes.
final class Sharing {
    private static final long PER_CENT = 10_000;
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
        long cents = whole.micros() / PER_CENT;
        long parts = part.satoshis();
        long product = cents * parts;
        boolean small = Math.multiplyHigh(cents, parts) == 0 && product >= 0;
        return new Usd(
                Math.multiplyExact(small ? halfUp(product) : halfUp(cents, parts), PER_CENT));
    }

    /// Quotients that fit a machine word are most of them and a fifth of the work.
    private long halfUp(long product) {
        long rest = product % of.satoshis();
        return product / of.satoshis() + (rest >= of.satoshis() - rest ? 1 : 0);
    }

    private long halfUp(long cents, long parts) {
        BigInteger product = BigInteger.valueOf(cents).multiply(BigInteger.valueOf(parts));
        return new BigDecimal(product)
                .divide(BigDecimal.valueOf(of.satoshis()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
