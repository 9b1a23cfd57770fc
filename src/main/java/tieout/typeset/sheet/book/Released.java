package tieout.typeset.sheet.book;

import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.report.Figure;
import tieout.report.Report;

import java.math.RoundingMode;
import java.util.Optional;

/// A figure as the release prints it: rounded by a function, so that the cell is the printed
// number.
///
/// Trigger prices round up and headroom rounds down, as their definitions say.
public record Released(Report report) {
    /// Rounds the figure that stands under this name.
    public Cell of(Figure figure, String name) {
        Wording wording = report.wording(figure.id());
        Optional<Printed> printed = report.printed(figure, Audience.RELEASE);
        int shift = wording.shift(Audience.RELEASE, figure.definition().unit());
        Format format = Format.of(figure, wording, Audience.RELEASE);
        return printed.map(
                        p -> {
                            int digits = p.value().scale() - shift;
                            Ratio cached = Ratio.of(p.value().movePointRight(shift));
                            return Cell.live(rounded(figure, name, digits), cached, format);
                        })
                .orElseGet(() -> Cell.absent(figure.absence()));
    }

    private static String rounded(Figure figure, String name, int digits) {
        boolean negative = figure.value().orElse(Ratio.ZERO).signum() < 0;
        RoundingMode mode = figure.definition().rounding();
        boolean away = mode == RoundingMode.UP || mode == RoundingMode.FLOOR && negative;
        boolean near = mode == RoundingMode.HALF_UP;
        String function = near ? "ROUND" : away ? "ROUNDUP" : "ROUNDDOWN";
        return function + "(" + name + "," + digits + ")";
    }
}
