package tieout.typeset.sheet.book;

import tieout.amount.Ratio;

import java.math.BigDecimal;
import java.math.MathContext;

/// The double nearest to an exact value: the only place where a figure becomes floating point.
final class Nearest {
    private static final MathContext ENOUGH = new MathContext(60);

    private Nearest() {}

    static double to(Ratio exact) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), ENOUGH)
                .doubleValue();
    }
}
