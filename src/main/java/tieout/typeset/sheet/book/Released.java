package tieout.typeset.sheet.book;

import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.intake.standing.Publication;
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

    /// The printed number itself, with the digits it was published with if others published it.
    public Cell value(Figure figure) {
        Format format = format(figure);
        return printed(figure, format)
                .map(printed -> Cell.input(printed, format))
                .orElseGet(() -> Cell.absent(figure.absence()));
    }

    /// A reference to the printed number, which stands elsewhere in the workbook under its name.
    public Cell refer(Figure figure) {
        Format format = format(figure);
        String name = new Names(report.month()).of(figure);
        return printed(figure, format)
                .map(printed -> Cell.live(name, printed, format))
                .orElseGet(() -> Cell.liveText(name, Cell.words(figure.absence())).as(Role.ABSENT));
    }

    private static Optional<Ratio> printed(Figure figure, Format format) {
        return figure.printed(format.decimals(), format.shift())
                .map(p -> Ratio.of(p.value().movePointRight(format.shift())));
    }

    private Format format(Figure figure) {
        Format format = Format.of(figure, report.wording(figure.id()), Audience.RELEASE);
        boolean onFile = report.months().contains(figure.month());
        return report.books().facts().settings(Publication.class).stream()
                .filter(p -> !onFile && format.shift() == 0)
                .filter(p -> p.month().equals(figure.month()))
                .filter(p -> p.figure().equals(figure.id()))
                .findFirst()
                .map(p -> Format.number(p.printed().value().scale()))
                .orElse(format);
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
