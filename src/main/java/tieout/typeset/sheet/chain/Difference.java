package tieout.typeset.sheet.chain;

import tieout.amount.Ratio;
import tieout.reconcile.Finding;

import java.math.RoundingMode;

/// What two cells of a row differ by, to the eighth decimal: no amount has more.
public final class Difference {
    private static final int DIGITS = 8;

    private Difference() {}

    public static String of(String left, String right, int row) {
        return "ROUND(" + left + row + "-" + right + row + "," + DIGITS + ")";
    }

    public static Ratio of(Finding finding) {
        return of(finding.theirs().value(), finding.ours().value());
    }

    public static Ratio of(Ratio left, Ratio right) {
        return Ratio.of(left.minus(right).rounded(DIGITS, RoundingMode.HALF_UP));
    }
}
