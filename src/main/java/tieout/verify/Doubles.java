package tieout.verify;

import org.apache.poi.ss.usermodel.DateUtil;

import tieout.amount.Ratio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Exact values as a workbook stores them: the double nearest to each.
final class Doubles {
    private static final MathContext ENOUGH = new MathContext(60);

    /// Whole numbers of so many bits are doubles, and their quotient is the nearest there is.
    private static final int WHOLE = 53;

    private final NavigableMap<Double, Kind> kinds = new TreeMap<>();

    static double nearest(Ratio exact) {
        if (exact.numerator().bitLength() <= WHOLE && exact.denominator().bitLength() <= WHOLE) {
            return exact.numerator().doubleValue() / exact.denominator().doubleValue();
        }
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), ENOUGH)
                .doubleValue();
    }

    void add(Kind kind, Ratio exact) {
        add(kind, nearest(exact));
    }

    void add(Kind kind, double value) {
        kinds.putIfAbsent(value + 0.0, kind);
    }

    /// A value of a source or of the ledger, as a row lists it.
    void row(Ratio exact) {
        add(Kind.ROW, exact);
    }

    void day(LocalDate day) {
        add(Kind.DATE, DateUtil.getExcelDate(day));
    }

    void moment(Instant at) {
        add(Kind.DATE, DateUtil.getExcelDate(at.atOffset(ZoneOffset.UTC).toLocalDateTime()));
    }

    /// The value rounded to so many decimals, as functions of a workbook round it.
    void rounded(Kind kind, Ratio exact, int decimals) {
        add(kind, Ratio.of(exact.rounded(decimals, RoundingMode.HALF_UP)));
    }

    void all(Doubles other) {
        other.kinds.forEach((value, kind) -> add(kind, value));
    }

    /// The same values with the other sign.
    Doubles negated() {
        Doubles negated = new Doubles();
        kinds.forEach((value, kind) -> negated.add(kind, -value));
        return negated;
    }

    boolean has(double value) {
        return kinds.containsKey(value + 0.0);
    }

    Kind kind(double value) {
        return kinds.getOrDefault(value + 0.0, Kind.ROW);
    }

    /// The value that lies nearest, in words; nothing if there are none.
    String nearest(double value) {
        return kinds.keySet().stream()
                .min(Comparator.comparingDouble(k -> Math.abs(k - value)))
                .map(k -> new BigDecimal(k).round(new MathContext(15)).stripTrailingZeros())
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }
}
