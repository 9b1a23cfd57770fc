package tieout.reconcile;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.evidence.Origin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How a break's sentence writes amounts and places: all digits that matter, no others.
final class Saying {
    private static final int PLACES = 3;

    private Saying() {}

    /// `165.03 BTC`, `US$1,234.50`, `minus US$5,695.33`, `68.66%`.
    ///
    /// What is below zero has a word before it: a line of a page could end behind a sign.
    static String of(Ratio value, Unit unit) {
        String amount = amount(value.abs(), unit);
        return value.signum() < 0 ? "minus " + amount : amount;
    }

    private static String amount(Ratio value, Unit unit) {
        if (unit == Unit.SHARE) {
            return number(value.times(Ratio.of(100)), 4) + unit.label();
        }
        String number = number(value, unit == Unit.BTC ? 8 : 6);
        return unit == Unit.USD ? "US$" + number : number + " " + unit.label();
    }

    private static String number(Ratio value, int most) {
        BigDecimal digits = value.rounded(most, RoundingMode.HALF_UP).stripTrailingZeros();
        int scale = Math.max(2, digits.scale());
        return String.format(
                Locale.ROOT, "%,." + scale + "f", digits.setScale(scale, RoundingMode.UNNECESSARY));
    }

    /// `a.csv:4, a.csv:9, a.csv:12 and 8 more`.
    static String places(List<Origin> origins) {
        String first =
                origins.stream().limit(PLACES).map(Origin::place).collect(Collectors.joining(", "));
        int more = origins.size() - PLACES;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /// `1 row`, `11 rows`.
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
