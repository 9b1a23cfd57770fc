package tieout.ledger.voucher;

import tieout.amount.Amount;
import tieout.amount.Usd;

import java.math.RoundingMode;

/// Dollars as they are posted: whole cents, half up. Tether counts one for one.
final class Cents {
    private Cents() {}

    static Usd of(Amount dollars) {
        return Usd.cents(dollars.exact(), RoundingMode.HALF_UP);
    }
}
