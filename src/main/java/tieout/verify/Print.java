package tieout.verify;

import tieout.amount.Printed;
import tieout.intake.wording.Audience;
import tieout.report.Figure;
import tieout.report.Report;

import java.math.BigDecimal;
import java.util.Optional;

/// One figure as one audience reads it: its digits, and whether they stand for less than nothing.
record Print(Figure figure, String digits, boolean negative) {

    /// Empty where documents print a word or a dash: no value, or an exact zero.
    static Optional<Print> of(Report report, Figure figure, Audience audience) {
        return report.printed(figure, audience)
                .filter(printed -> figure.value().filter(v -> !v.isZero()).isPresent())
                .map(printed -> of(figure, printed.value()));
    }

    /// A figure in the digits that somebody chose before.
    static Print as(Printed printed, Figure figure) {
        return of(figure, printed.value());
    }

    private static Print of(Figure figure, BigDecimal value) {
        boolean negative = figure.value().map(v -> v.signum() < 0).orElse(false);
        return new Print(figure, Printed.exactly(value.abs()).toString(), negative);
    }

    /// The same as a column of what left shows it: a positive figure in parentheses.
    Print out() {
        return new Print(figure, digits, !negative);
    }

    /// Whether the number has these digits and this sign, and no unit but the figure's.
    boolean is(Numeral number) {
        return number.negative() == negative && alike(number);
    }

    /// The same where the sign is for a verb to say.
    boolean alike(Numeral number) {
        return !number.inWord()
                && number.digits().equals(digits)
                && number.mark().fits(figure.definition().unit());
    }

    /// `bitcoin_held 3,313.42`, with the month if it is not the one closed.
    String words(Report report) {
        String month = figure.month().equals(report.month()) ? "" : " of " + figure.month();
        return figure.id() + month + " " + (negative ? "(" + digits + ")" : digits);
    }
}
