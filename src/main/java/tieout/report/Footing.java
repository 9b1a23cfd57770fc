package tieout.report;

import tieout.amount.Printed;
import tieout.amount.Ratio;

import java.util.List;

/// Whether printed parts add to their printed total, judged by the intervals they stand for.
///
/// 27.98 and 9.02 do not add to 37.01, but the exact values they stand for can: that is rounding,
/// and deserves a note. A miss beyond what rounding can explain is an error (XBRL Calculations
/// 1.1).
public enum Footing {
    /// The printed digits add up.
    ADDS,
    /// They miss by what rounding explains: "figures may not add due to rounding".
    ROUNDING,
    /// They miss by more.
    MISSES;

    public static Footing of(List<Printed> parts, Printed total) {
        Ratio sum = Ratio.ZERO;
        Ratio slack = total.halfUnit();
        for (Printed part : parts) {
            sum = sum.plus(Ratio.of(part.value()));
            slack = slack.plus(part.halfUnit());
        }
        Ratio difference = sum.minus(Ratio.of(total.value())).abs();
        if (difference.isZero()) {
            return ADDS;
        }
        return difference.compareTo(slack) <= 0 ? ROUNDING : MISSES;
    }
}
