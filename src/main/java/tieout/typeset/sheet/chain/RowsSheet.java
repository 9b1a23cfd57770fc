package tieout.typeset.sheet.chain;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.intake.wording.Audience;
import tieout.report.Figure;
import tieout.report.Formula;
import tieout.report.Lineage;
import tieout.report.Row;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Live;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.List;

/// What every figure of the month is made from: lines of sources, or other figures, block by block.
///
/// The first line of a block names the figure and leads back to it; the lines beneath lead on to
// the
/// blocks of its inputs, or are the source itself: file, line, value and raw text.
public record RowsSheet(Book book, Live live, List<Figure> figures) {
    private static final int VALUE = 4;

    public void write(Page page) {
        page.head(
                Column.text("figure", 34),
                Column.text("part", 44),
                Column.text("file", 44),
                Column.number("line"),
                Column.number("value"),
                Column.number("figure's value"),
                Column.text("raw text, or formula", 70));
        figures.forEach(figure -> block(page, figure));
    }

    private void block(Page page, Figure figure) {
        var wording = book.report().wording(figure.id());
        Format format = Format.of(figure, wording, Audience.ACCOUNTS);
        page.row(
                Cell.link(name(figure), name(figure)).as(Role.TOTAL),
                Cell.text(wording.label() + ", " + figure.month().shortLabel()).as(Role.TOTAL),
                Cell.nothing().as(Role.TOTAL),
                Cell.nothing().as(Role.TOTAL),
                Cell.text(wording.unit()).as(Role.TOTAL),
                total(figure, format),
                Cell.text(figure.definition().formula().english()).as(Role.TOTAL));
        page.name(book.names().from(figure), 0);
        int first = page.row() + 1;
        switch (figure.lineage()) {
            case Lineage.Rows(List<Row> rows) -> rows(page, figure, rows, first);
            case Lineage.Figures(List<Figure> inputs) -> inputs(page, figure, inputs);
        }
    }

    private Cell total(Figure figure, Format format) {
        Cell value = live.refer(figure, format);
        return value.role() == Role.ABSENT ? value : value.as(Role.TOTAL);
    }

    private void rows(Page page, Figure figure, List<Row> rows, int first) {
        if (rows.isEmpty()) {
            boolean nil = figure.value().isPresent();
            page.row(
                    Cell.note(name(figure)),
                    Cell.note(nil ? "no line of a source: nil" : "no line: not applicable"),
                    Cell.nothing(),
                    Cell.nothing(),
                    nil ? Cell.input(Ratio.ZERO, digits(figure)) : Cell.absent(figure.absence()));
        }
        for (Row row : rows) {
            page.row(
                    Cell.note(name(figure)),
                    Cell.text(row.what()),
                    Cell.text(row.origin().source().path()),
                    Cell.count(row.origin().line()).as(Role.TEXT),
                    Cell.input(row.value(), digits(figure)),
                    Cell.nothing(),
                    Cell.note(row.origin().raw()));
        }
        if (live.scope().showsRows(figure)) {
            page.name(book.names().rows(figure), VALUE, first, page.row());
        }
    }

    /// The digits that accountants read, and for bitcoin and tether every digit there is.
    private Format digits(Figure figure) {
        Unit unit = figure.definition().unit();
        return unit == Unit.SHARE || unit == Unit.USD_PER_BTC
                ? Format.of(figure, book.report().wording(figure.id()), Audience.ACCOUNTS)
                : Format.exact(unit);
    }

    private void inputs(Page page, Figure figure, List<Figure> inputs) {
        List<String> words = words(figure.definition().formula());
        for (int i = 0; i < inputs.size(); i++) {
            Figure input = inputs.get(i);
            boolean now = input.month().equals(figure.month());
            Format format = Format.of(input, book.report().wording(input.id()), Audience.ACCOUNTS);
            page.row(
                    Cell.note(name(figure)),
                    Cell.link(words.get(i) + " " + input.id(), live.scope().from(input)),
                    Cell.note(now ? "figure of the month" : "figure of " + input.month().label()),
                    Cell.nothing(),
                    live.refer(input, format),
                    Cell.nothing(),
                    Cell.note(input.definition().formula().english()));
        }
    }

    private String name(Figure figure) {
        return book.names().of(figure);
    }

    private static List<String> words(Formula formula) {
        return switch (formula) {
            case Formula.Sum(var terms) ->
                    terms.stream().map(t -> t.added() ? "plus" : "less").toList();
            case Formula.Quotient q -> List.of("the", "divided by");
            case Formula.Product p -> List.of("the", "times");
            case Formula.Prior p -> List.of("the month before's");
            case Formula.Change c -> List.of("the", "against the month before's");
            case Formula.Total t -> List.of();
            case Formula.Stated s -> List.of();
        };
    }
}
