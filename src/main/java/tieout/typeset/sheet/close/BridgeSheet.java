package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.intake.wording.Audience;
import tieout.report.Figure;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Live;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// How bitcoin held came from one month's end to the next, and where it stands: live, and it foots.
///
/// What left is negative. The unexplained has its line in every month, nil or not.
public record BridgeSheet(Book book, Live live, List<Month> months, Audience audience) {
    static final List<String> WHERE =
            List.of(
                    "bitcoin_held_at_pools",
                    "bitcoin_held_in_custody",
                    "bitcoin_held_on_exchange",
                    "bitcoin_pledged",
                    "bitcoin_loaned");
    static final List<String> SPLIT = List.of("bitcoin_free", "bitcoin_pledged", "bitcoin_loaned");
    private static final int FIRST_MONTH = 2;

    public void write(Page page) {
        List<Column> heads = new ArrayList<>();
        heads.add(Column.text("line, in BTC", 44));
        heads.add(Column.text("figure", 30));
        months.forEach(month -> heads.add(Column.number(month.shortLabel())));
        page.head(heads.toArray(Column[]::new));
        List<String> moved = book.report().catalogue().bridge();
        moved.forEach(id -> line(page, id));
        int first = page.row() - moved.size() + 1;
        total(page, "Expected by the ledger", "bridge_expected", first);
        int expected = page.row() - 1;
        line(page, "unexplained");
        int unexplained = page.row();
        total(
                page,
                "Bitcoin held at the end, by statements",
                "bitcoin_held",
                column -> column + expected + "+" + column + unexplained);
        page.blank();
        part(page, "Where it stands", WHERE);
        page.blank();
        part(page, "Free or with lenders", SPLIT);
        page.blank();
        line(page, "bitcoin_price");
        line(page, "holdings_value");
    }

    private void part(Page page, String words, List<String> ids) {
        page.line(Cell.text(words).as(Role.HEADING));
        ids.forEach(id -> line(page, id));
        total(page, "Bitcoin held", "bitcoin_held", page.row() - ids.size() + 1);
    }

    private Figure figure(String signed, Month month) {
        return book.report().figure(signed.replace("-", ""), month);
    }

    private void line(Page page, String signed) {
        String id = signed.replace("-", "");
        boolean less = signed.startsWith("-");
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text((less ? "less " : "") + book.report().wording(id).label()));
        cells.add(Cell.link(id, id));
        for (Month month : months) {
            Figure figure = figure(id, month);
            cells.add(less ? negative(figure) : live.refer(figure, format(figure)));
        }
        page.row(cells);
    }

    private Cell negative(Figure figure) {
        return figure.value().isEmpty()
                ? live.refer(figure, format(figure))
                : Cell.live(
                        "-" + book.names().of(figure.id(), figure.month()),
                        live.cached(figure).negated(),
                        format(figure));
    }

    private Format format(Figure figure) {
        return Format.of(figure, book.report().wording(figure.id()), audience);
    }

    /// The sum of the lines from one row to the last.
    private void total(Page page, String words, String id, int first) {
        int last = page.row();
        total(page, words, id, column -> "SUM(" + column + first + ":" + column + last + ")");
    }

    /// A live total, and beneath it what it differs from its figure.
    private void total(Page page, String words, String id, UnaryOperator<String> of) {
        int last = page.row();
        List<Cell> sums = new ArrayList<>();
        List<Cell> checks = new ArrayList<>();
        sums.add(Cell.text(words).as(Role.TOTAL));
        sums.add(Cell.link(id, id).as(Role.TOTAL));
        checks.add(Cell.note("  differs from the figure by"));
        checks.add(Cell.note("check"));
        for (int i = 0; i < months.size(); i++) {
            Figure figure = figure(id, months.get(i));
            String column = page.at(FIRST_MONTH + i, last + 1).replaceAll("[$0-9]", "");
            String sum = "ROUND(" + of.apply(column) + ",8)";
            boolean known = figure.value().isPresent();
            sums.add(
                    known
                            ? Cell.live(sum, live.cached(figure), format(figure)).as(Role.TOTAL)
                            : live.refer(figure, format(figure)));
            checks.add(
                    known
                            ? check(figure, column + (last + 1))
                            : live.refer(figure, format(figure)));
        }
        page.row(sums);
        page.row(checks);
    }

    private Cell check(Figure figure, String total) {
        String name = book.names().of(figure.id(), figure.month());
        return Cell.live("ROUND(" + total + "-" + name + ",8)", Ratio.ZERO, format(figure))
                .as(Role.CHECK);
    }
}
