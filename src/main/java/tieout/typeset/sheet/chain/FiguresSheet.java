package tieout.typeset.sheet.chain;

import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.report.Figure;
import tieout.report.Lineage;
import tieout.report.Report;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Live;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Released;
import tieout.typeset.sheet.book.Role;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Every figure of the month: live, beside the engine's value, as released, and the months before.
///
/// The one place where figures are computed in a workbook; every other sheet refers to their names.
public record FiguresSheet(Book book, Live live, List<Month> before) {
    private static final int VALUE = 3;
    private static final int DIFFERENCE = 5;
    private static final int MONTHS = 9;

    /// The differences of all figures, live less engine.
    public static final String DIFFERENCES = "figure_differences";

    /// The months on file before this one, and the one before them as first published; newest
    // first.
    public static List<Month> before(Report report) {
        List<Month> before = new ArrayList<>(report.months());
        before.remove(report.month());
        Month first = before.isEmpty() ? report.month() : before.getFirst();
        before.addFirst(first.previous());
        return before.reversed();
    }

    public void write(Page page) {
        Report report = book.report();
        List<Column> heads = new ArrayList<>();
        heads.add(Column.text("figure", 34));
        heads.add(Column.text("label", 54));
        heads.add(Column.text("unit", 13));
        heads.add(Column.number(report.month().shortLabel() + " (live)"));
        heads.add(Column.number("engine"));
        heads.add(Column.number("difference"));
        heads.add(Column.number("as released, money in millions"));
        heads.add(Column.text("comes from", 60));
        heads.add(Column.number("lines"));
        before.forEach(month -> heads.add(Column.number(month.shortLabel())));
        page.head(heads.toArray(Column[]::new));
        int first = page.row() + 1;
        report.figures(report.month()).forEach(figure -> write(page, figure));
        page.name(DIFFERENCES, DIFFERENCE, first, page.row());
    }

    private void write(Page page, Figure figure) {
        Report report = book.report();
        Wording wording = report.wording(figure.id());
        Format format = Format.of(figure, wording, Audience.ACCOUNTS);
        String from = live.scope().from(figure);
        int row = page.row() + 1;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.link(figure.id(), from));
        cells.add(Cell.text(wording.label()));
        cells.add(Cell.note(wording.unit()));
        cells.add(live.of(figure, format));
        cells.add(
                figure.value()
                        .map(exact -> Cell.input(exact, format))
                        .orElseGet(() -> Cell.absent(figure.absence())));
        cells.add(difference(figure, format, row));
        cells.add(new Released(report).of(figure, page.at(VALUE, row).replace("$", "")));
        cells.add(Cell.note(figure.definition().formula().english()));
        cells.add(lines(figure).to(from));
        for (Month month : before) {
            Figure then = report.figure(figure.id(), month);
            cells.add(live.of(then, format).as(then.value().isEmpty() ? Role.ABSENT : past(then)));
        }
        page.row(cells);
        page.name(book.names().of(figure), VALUE);
        for (int i = 0; i < before.size(); i++) {
            page.name(book.names().of(figure.id(), before.get(i)), MONTHS + i);
        }
    }

    private Role past(Figure figure) {
        return live.of(figure, Format.GENERAL).role() == Role.INPUT ? Role.INPUT : Role.CALCULATION;
    }

    /// To the last digit that accountants read of the figure.
    private Cell difference(Figure figure, Format format, int row) {
        int digits = format.decimals() - format.shift();
        Ratio cached =
                figure.value()
                        .map(exact -> live.cached(figure).minus(exact))
                        .map(d -> Ratio.of(d.rounded(digits, RoundingMode.HALF_UP)))
                        .orElse(Ratio.ZERO);
        String formula = "IF(D%1$s=E%1$s,0,ROUND(D%1$s-E%1$s,%2$s))";
        return Cell.live(
                        formula.replace("%1$s", String.valueOf(row))
                                .replace("%2$s", String.valueOf(digits)),
                        cached,
                        Format.of(format.decimals(), format.shift()))
                .as(Role.CHECK);
    }

    private static Cell lines(Figure figure) {
        return switch (figure.lineage()) {
            case Lineage.Rows(var rows) -> Cell.count(rows.size()).as(Role.TEXT);
            case Lineage.Figures(var figures) -> Cell.count(figures.size()).as(Role.TEXT);
        };
    }
}
