package tieout.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// A number as a document prints it: its digits, and the interval of exact values they stand for.
///
/// `7,474.6` stands for 7,474.55 to 7,474.65; `over 7,500` for anything above 7,500. Footing and
/// tie-out are questions about these intervals (XBRL Calculations 1.1 judges rounded facts so).
public record Printed(BigDecimal value, Qualifier qualifier) {
    private static final Pattern SHAPE = Pattern.compile("-?[0-9]{1,3}(,?[0-9]{3})*(\\.[0-9]+)?");

    public static Printed exactly(BigDecimal value) {
        return new Printed(value, Qualifier.NONE);
    }

    /// The exact value rounded once, half up in magnitude, to so many decimals.
    public static Printed of(Ratio exact, int decimals) {
        return exactly(exact.rounded(decimals, RoundingMode.HALF_UP));
    }

    /// Reads `7,474.6`, `about 305`, `over 7,500`.
    public static Printed parse(String text) {
        for (Qualifier qualifier : Qualifier.values()) {
            for (String word : qualifier.words()) {
                if (text.startsWith(word + " ")) {
                    return new Printed(number(text.substring(word.length() + 1)), qualifier);
                }
            }
        }
        return exactly(number(text));
    }

    private static BigDecimal number(String digits) {
        if (!SHAPE.matcher(digits).matches()) {
            throw new Unreadable(
                    "\"" + digits + "\" is not a printed number",
                    "write it as printed, such as 7,474.6 or about 305");
        }
        return new BigDecimal(digits.replace(",", ""));
    }

    /// Half of one unit in the last printed place.
    public Ratio halfUnit() {
        return Ratio.of(BigDecimal.ONE.movePointLeft(value.scale())).dividedBy(Ratio.of(2));
    }

    /// Whether the exact value may be printed like this.
    public boolean admits(Ratio exact) {
        Ratio printed = Ratio.of(value);
        return switch (qualifier) {
            case NONE, APPROXIMATELY -> exact.minus(printed).abs().compareTo(halfUnit()) <= 0;
            case OVER -> exact.compareTo(printed) > 0;
            case NEARLY -> exact.compareTo(printed) < 0;
        };
    }

    @Override
    public String toString() {
        String digits = String.format(java.util.Locale.ROOT, "%,." + value.scale() + "f", value);
        return qualifier == Qualifier.NONE ? digits : qualifier.words().getFirst() + " " + digits;
    }
}
