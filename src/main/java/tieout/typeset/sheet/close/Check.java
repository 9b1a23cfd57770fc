package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.typeset.sheet.book.Format;

import java.math.RoundingMode;

/// One test of the workbook against itself: two live sides that must be equal to so many decimals.
public record Check(
        String id, String what, Side left, Side right, int digits, Format format, String link) {

    /// A live expression and the value it has.
    public record Side(String formula, Ratio value) {
        public static Side nil() {
            return new Side("0", Ratio.ZERO);
        }
    }

    public Ratio difference() {
        return Ratio.of(left.value().minus(right.value()).rounded(digits, RoundingMode.HALF_UP));
    }

    public boolean fails() {
        return !difference().isZero();
    }
}
