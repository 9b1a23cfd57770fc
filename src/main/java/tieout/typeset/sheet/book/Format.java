package tieout.typeset.sheet.book;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.report.Figure;
import tieout.report.Formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How a value is shown: a number format of the house, its decimals, and the power of ten it hides.
///
/// Negative numbers stand in parentheses, an exact zero is an en dash; `shift` is 6 for millions
/// and -2 for per cent.
public record Format(String pattern, int decimals, int shift) {
    public static final Format TEXT = new Format("@", 0, 0);
    public static final Format GENERAL = new Format("General", 0, 0);
    public static final Format DAY = new Format("yyyy-mm-dd", 0, 0);
    public static final Format MOMENT = new Format("yyyy-mm-dd hh:mm:ss", 0, 0);
    public static final Format COUNT = number(0);
    public static final Format BITCOIN = number(8);
    public static final Format CENTS = number(2);
    public static final Format TETHER = number(6);

    public static Format number(int decimals) {
        return signed(decimals, 0, "");
    }

    public static Format millions(int decimals) {
        return signed(decimals, 6, ",,");
    }

    public static Format percent(int decimals) {
        return signed(decimals, -2, "%");
    }

    /// A change in per cent, always with its sign.
    public static Format change(int decimals) {
        String digits = digits("0", decimals) + "%";
        return new Format("+" + digits + ";-" + digits + ";\"–\"", decimals, -2);
    }

    /// As an audience reads the figure.
    public static Format of(Figure figure, Wording wording, Audience audience) {
        int decimals = wording.decimals(audience);
        if (figure.definition().formula() instanceof Formula.Change) {
            return change(decimals);
        }
        return of(decimals, wording.shift(audience, figure.definition().unit()));
    }

    public static Format of(int decimals, int shift) {
        return switch (shift) {
            case -2 -> percent(decimals);
            case 6 -> millions(decimals);
            default -> number(decimals);
        };
    }

    /// Every digit that an amount of the unit can have.
    public static Format exact(Unit unit) {
        return switch (unit) {
            case BTC, BTC_PER_DAY -> BITCOIN;
            case USD, USD_PER_BTC -> CENTS;
            case USDT, USD_PER_USDT -> TETHER;
            case EXAHASH_PER_SECOND, MEGAWATT -> number(6);
            case KILOWATT_HOUR -> number(3);
            case KILOWATT_HOUR_PER_BTC, JOULE_PER_TERAHASH -> number(4);
            case SHARE -> percent(4);
            case DAYS, COUNT -> COUNT;
        };
    }

    private static Format signed(int decimals, int shift, String mark) {
        String digits = digits("#,##0", decimals) + mark;
        return new Format(digits + "_);(" + digits + ");\"–\"_)", decimals, shift);
    }

    private static String digits(String whole, int decimals) {
        return decimals == 0 ? whole : whole + "." + "0".repeat(decimals);
    }

    /// How many characters the value takes, with room for parentheses.
    int width(Ratio value) {
        if (this.equals(DAY)) {
            return 10;
        }
        if (this.equals(MOMENT)) {
            return 19;
        }
        BigDecimal shown =
                value.rounded(Math.max(0, decimals - shift) + 2, RoundingMode.HALF_UP)
                        .movePointLeft(shift)
                        .setScale(decimals, RoundingMode.HALF_UP);
        int sign = shown.signum() < 0 ? 1 : 0;
        int whole = Math.max(1, shown.precision() - shown.scale());
        int commas = (whole - 1) / 3;
        int digits = decimals == 0 ? 0 : 1 + decimals;
        int mark = shift == -2 ? 1 : 0;
        return sign + whole + commas + digits + 2 + mark;
    }
}
