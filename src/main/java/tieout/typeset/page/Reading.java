package tieout.typeset.page;

import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.report.Figure;
import tieout.report.Report;

import java.math.BigDecimal;
import java.util.Optional;

/// One figure as one audience reads it, in every form that a sentence or a table needs.
///
/// Four marks are kept apart: `–` is nil (an exact zero), `0.0` is something that rounds to
// nothing,
/// `n/a` is not applicable or not published, `n/m` is a change without meaning.
public record Reading(
        Figure figure, Wording wording, Audience audience, Optional<Printed> printed) {
    static final String NIL = "–";

    public static Reading of(Report report, Figure figure, Audience audience) {
        return new Reading(
                figure, report.wording(figure.id()), audience, report.printed(figure, audience));
    }

    /// As a table cell: `3,313.42`, `(8.4)%`, `–`, `n/a`.
    public String cell() {
        return bracketed(false, "");
    }

    /// As a cell of a variance column: a gain carries its plus.
    String signed() {
        return bracketed(false, "+");
    }

    /// As a cell of what left: a positive figure in parentheses.
    String out() {
        return bracketed(true, "");
    }

    private String bracketed(boolean turned, String plus) {
        if (printed.isEmpty()) {
            return missing();
        }
        if (nil()) {
            return NIL;
        }
        boolean below = (sign() < 0) != turned;
        String digits = magnitude();
        return (below ? "(" + digits + ")" : roundsToNothing() ? digits : plus + digits)
                + percent();
    }

    private String missing() {
        return figure.absence() == Figure.Absence.NOT_MEANINGFUL ? "n/m" : "n/a";
    }

    private String percent() {
        return unit() == Unit.SHARE ? "%" : "";
    }

    /// The digits alone, without sign and unit; `nil` where there is nothing.
    public String digits() {
        return printed.isEmpty() ? missing() : nil() ? "nil" : magnitude();
    }

    /// Within a sentence: `US$115.0m`, `4,616.03 BTC`, `59.5%`. The sign is for the verb to say.
    public String words() {
        if (printed.isEmpty()) {
            return missing();
        }
        if (nil()) {
            return "nil";
        }
        String digits = magnitude();
        return switch (unit()) {
            case USD -> "US$" + digits + scaleWord();
            case USD_PER_BTC, USD_PER_USDT -> "US$" + digits;
            case USDT -> digits + scaleWord() + "\u00a0USDT";
            case SHARE -> digits + "%";
            case COUNT -> digits;
            case DAYS -> digits + "\u00a0" + (digits.equals("1") ? "day" : unit().label());
            case BTC, BTC_PER_DAY -> digits + "\u00a0BTC";
            case EXAHASH_PER_SECOND,
                    KILOWATT_HOUR,
                    KILOWATT_HOUR_PER_BTC,
                    MEGAWATT,
                    JOULE_PER_TERAHASH ->
                    digits + "\u00a0" + unit().label();
        };
    }

    private String scaleWord() {
        if (!inMillions()) {
            return "";
        }
        return audience == Audience.RELEASE ? "\u00a0million" : "m";
    }

    /// A change as its verb: `decreased by 8.4%`; unchanged if the printed change is nothing.
    String moved() {
        return moved("increased by ", "decreased by ", "was unchanged");
    }

    /// A change as an adverb: `up 1.5%`, `down 8.4%`, `unchanged`.
    public String turned() {
        return moved("up ", "down ", "unchanged");
    }

    private String moved(String more, String less, String same) {
        if (printed.isEmpty()) {
            return missing();
        }
        return roundsToNothing() ? same : (sign() < 0 ? less : more) + words();
    }

    /// The unit of a table head: `BTC`, `US$ million`, `EH/s`.
    public String unitWords() {
        String unit = wording.unit();
        return inMillions() ? unit + " million" : unit;
    }

    boolean inMillions() {
        return wording.shift(audience, unit()) == 6;
    }

    public boolean nil() {
        return figure.value().map(Ratio::isZero).orElse(false);
    }

    boolean roundsToNothing() {
        return printed.map(p -> p.value().signum() == 0).orElse(false);
    }

    public int sign() {
        return figure.value().map(Ratio::signum).orElse(0);
    }

    private Unit unit() {
        return figure.definition().unit();
    }

    private String magnitude() {
        BigDecimal value = printed.orElseThrow().value();
        return Printed.exactly(value.abs()).toString();
    }
}
