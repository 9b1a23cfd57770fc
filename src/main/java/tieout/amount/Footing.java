package tieout.amount;

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
        Ratio difference = sum(parts).minus(Ratio.of(total.value())).abs();
        if (difference.isZero()) {
            return ADDS;
        }
        return difference.compareTo(slack(parts, total)) <= 0 ? ROUNDING : MISSES;
    }

    public static Ratio sum(List<Printed> parts) {
        return parts.stream().map(part -> Ratio.of(part.value())).reduce(Ratio.ZERO, Ratio::plus);
    }

    /// The largest difference that rounding of the printed numbers explains.
    public static Ratio slack(List<Printed> parts, Printed total) {
        return parts.stream().map(Printed::halfUnit).reduce(total.halfUnit(), Ratio::plus);
    }
}
