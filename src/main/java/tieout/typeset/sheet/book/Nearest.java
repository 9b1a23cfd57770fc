package tieout.typeset.sheet.book;

import tieout.amount.Ratio;

import java.math.BigDecimal;
import java.math.MathContext;

/// The double nearest to an exact value: the only place where a figure becomes floating point.
final class Nearest {
    private static final MathContext ENOUGH = new MathContext(60);

    /// Whole numbers of so many bits are doubles, and their quotient is the nearest there is.
    private static final int WHOLE = 53;

    private Nearest() {}

    static double to(Ratio exact) {
        if (exact.numerator().bitLength() <= WHOLE && exact.denominator().bitLength() <= WHOLE) {
            return exact.numerator().doubleValue() / exact.denominator().doubleValue();
        }
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), ENOUGH)
                .doubleValue();
    }
}
