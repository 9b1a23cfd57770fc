package tieout.typeset.sheet.close;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Tether;
import tieout.evidence.Origin;
import tieout.intake.fact.Fill;
import tieout.report.Lineage;
import tieout.report.Row;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;
import tieout.typeset.sheet.book.Tabled;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// The fills of the month, one a row: the only place where their quantity, price and fee stand.
///
/// What was sold, for how much and which part was announced are sums over these rows, so that a
/// changed fill moves every sheet that follows from it.
public record FillsSheet(Book book) {
    /// What the venue's account history moved, less what the fills say, one for each trade.
    static final String UNSETTLED = "fills_unsettled";

    private static final String SHEET = "Fills";
    private static final String SIDE = "fills_side";
    private static final String ANNOUNCED = "fills_announced";
    private static final String BITCOIN = "fills_bitcoin";
    private static final String GROSS = "fills_gross";
    private static final String FEE = "fills_fee";
    private static final String DOLLARS = "fills_dollars";
    private static final String EXPENSED = "fills_fee_expensed";
    private static final int FIRST = 6;

    /// The figures that are sums over this sheet.
    public Map<String, Tabled> tabled() {
        Map<String, Tabled> sums = new LinkedHashMap<>();
        sums.put("bitcoin_sold", all(BITCOIN));
        sums.put("announced_sale", announced(BITCOIN));
        sums.put("gross_proceeds_usdt", all(GROSS));
        sums.put("announced_gross_proceeds_usdt", announced(GROSS));
        sums.put("sale_fees_usdt", all(FEE));
        sums.put("announced_fees_usdt", announced(FEE));
        sums.put("net_proceeds", all(DOLLARS));
        sums.put("announced_net_proceeds", announced(DOLLARS));
        if (quoted().expensesFees()) {
            sums.put("sale_fees_expensed", all(EXPENSED));
        }
        return sums;
    }

    private Quoted quoted() {
        return new Quoted(book.report().books().ledger());
    }

    private static Tabled all(String column) {
        return new Tabled("SUMIFS(" + column + "," + SIDE + ",\"SELL\")", column);
    }

    private static Tabled announced(String column) {
        String where = "," + SIDE + ",\"SELL\"," + ANNOUNCED + ",\"yes\")";
        return new Tabled("SUMIFS(" + column + where, column);
    }

    /// What each sale brought, by the line of its fill.
    public Map<Origin, SaleValue> write(Page page) {
        List<Traded> trades = trades();
        int first = page.row() + 3;
        int last = first + Math.max(1, trades.size()) - 1;
        totals(page, trades, first, last);
        head(page);
        Set<Origin> announced = announcedLines();
        trades.forEach(trade -> write(page, trade, announced.contains(trade.origin())));
        if (trades.isEmpty()) {
            none(page);
        }
        names(page, first, last);
        Map<Origin, SaleValue> sales = new TreeMap<>();
        for (int i = 0; i < trades.size(); i++) {
            int row = first + i;
            trades.get(i)
                    .fill()
                    .ifPresent(
                            fill -> sales.put(fill.origin(), new SaleValue(fill, row, rate(fill))));
        }
        return sales;
    }

    private Ratio rate(Fill fill) {
        return quoted().rate(fill).exact();
    }

    private static void head(Page page) {
        page.head(
                Column.text("trade", 24),
                Column.text("venue", 22),
                Column.text("side", 6),
                Column.text("at (UTC)", 20),
                Column.text("day", 11),
                Column.text("announced", 10),
                Column.number("BTC"),
                Column.number("price, USDT"),
                Column.number("venue's rounding, USDT"),
                Column.number("gross, USDT"),
                Column.number("fee, USDT"),
                Column.number("net, USDT"),
                Column.number("US$ per USDT"),
                Column.number("net, US$"),
                Column.number("moved by the account history, BTC"),
                Column.number("differs by"),
                Column.text("line", 44),
                Column.number("fee as an expense, US$"));
    }

    private static void names(Page page, int first, int last) {
        page.name(SIDE, 2, first, last);
        page.name(ANNOUNCED, 5, first, last);
        page.name(BITCOIN, FIRST, first, last);
        page.name("fills_price", 7, first, last);
        page.name("fills_rate", 12, first, last);
        page.name(GROSS, 9, first, last);
        page.name(FEE, 10, first, last);
        page.name(DOLLARS, 13, first, last);
        page.name(UNSETTLED, 15, first, last);
        page.name(EXPENSED, 17, first, last);
    }

    private static void none(Page page) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.note("none"));
        cells.add(Cell.note("nothing was traded"));
        cells.addAll(Collections.nCopies(12, Cell.text("n/a").as(Role.ABSENT)));
        cells.add(Cell.input(Bitcoin.ZERO));
        String moved = "O" + (page.row() + 1);
        cells.add(Cell.live(moved, Ratio.ZERO, Format.BITCOIN).as(Role.CHECK));
        page.row(cells);
    }

    /// Both sides of the market alike; what was only sold stands under the figures' names.
    private static void totals(Page page, List<Traded> trades, int first, int last) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("Total").as(Role.TOTAL));
        for (int i = 1; i < FIRST; i++) {
            cells.add(Cell.nothing().as(Role.TOTAL));
        }
        Cell none = Cell.nothing().as(Role.TOTAL);
        cells.add(total("G", first, last, sum(trades, f -> f.quantity().exact())));
        cells.add(none);
        cells.add(none);
        cells.add(tether("J", first, last, sum(trades, f -> f.gross().exact())));
        cells.add(tether("K", first, last, sum(trades, f -> f.fee().exact())));
        cells.add(tether("L", first, last, sum(trades, f -> net(f).exact())));
        page.row(cells);
    }

    private static Ratio sum(List<Traded> trades, Function<Fill, Ratio> part) {
        return trades.stream()
                .flatMap(t -> t.fill().stream())
                .map(part)
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    private static Cell total(String column, int first, int last, Ratio sum) {
        return total(column, first, last, sum, Format.BITCOIN);
    }

    private static Cell tether(String column, int first, int last, Ratio sum) {
        return total(column, first, last, sum, Format.TETHER);
    }

    private static Cell total(String column, int first, int last, Ratio sum, Format format) {
        String range = column + first + ":" + column + last;
        return Cell.live("ROUND(SUM(" + range + ")," + format.decimals() + ")", sum, format)
                .as(Role.TOTAL);
    }

    private void write(Page page, Traded trade, boolean announced) {
        String r = String.valueOf(page.row() + 1);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(trade.id()));
        cells.add(Cell.text(trade.venue()));
        trade.fill()
                .ifPresentOrElse(
                        fill -> cells.addAll(filled(fill, r, announced)),
                        () -> cells.addAll(unfilled()));
        cells.add(Cell.input(trade.settled()));
        String filled = trade.isSale() ? "+G" + r : trade.fill().isPresent() ? "-G" + r : "";
        cells.add(
                Cell.live("ROUND(O" + r + filled + ",8)", trade.difference(), Format.BITCOIN)
                        .as(Role.CHECK));
        cells.add(Cell.note(trade.origin().place()));
        cells.add(
                trade.fill()
                        .filter(fill -> fill.side() == Fill.Side.SELL && quoted().expensesFees())
                        .map(fill -> expense(fill, r))
                        .orElseGet(() -> Cell.text("n/a").as(Role.ABSENT)));
        page.row(cells);
    }

    /// The gross of a sale in dollars less its net: what the venue kept.
    private Cell expense(Fill fill, String r) {
        String gross = quoted().formula("J" + r, "M" + r);
        Ratio kept = quoted().fee(fill).exact();
        return Cell.live("ROUND(" + gross + "-N" + r + ",2)", kept, Format.CENTS);
    }

    private List<Cell> filled(Fill fill, String r, boolean announced) {
        LocalDate day = Quoted.day(fill);
        String plus = fill.side() == Fill.Side.SELL ? "-" : "+";
        return List.of(
                Cell.text(fill.side().name()),
                Cell.moment(fill.at()),
                Cell.day(day),
                Cell.text(announced ? "yes" : "no"),
                Cell.input(fill.quantity()),
                Cell.input(fill.price()),
                Cell.input(rounding(fill), Format.TETHER),
                Cell.live(
                        "ROUND(G" + r + "*H" + r + ",6)+I" + r,
                        fill.gross().exact(),
                        Format.TETHER),
                Cell.input(fill.fee()),
                Cell.live("ROUND(J" + r + plus + "K" + r + ",6)", net(fill).exact(), Format.TETHER),
                Cell.live(PricesSheet.tetherOn("E" + r), rate(fill), Format.TETHER),
                Cell.live(
                        quoted().formula("L" + r, "M" + r),
                        quoted().dollars(fill, net(fill)).exact(),
                        Format.CENTS));
    }

    private static List<Cell> unfilled() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("no fill").as(Role.CHECK));
        cells.addAll(Collections.nCopies(11, Cell.text("n/a").as(Role.ABSENT)));
        return cells;
    }

    private static Tether net(Fill fill) {
        return fill.side() == Fill.Side.SELL
                ? fill.gross().minus(fill.fee())
                : fill.gross().plus(fill.fee());
    }

    /// What the venue's gross is off quantity times price, to a millionth of a tether.
    private static Ratio rounding(Fill fill) {
        Ratio product = fill.price().exact().times(fill.quantity().exact());
        return fill.gross().exact().minus(Ratio.of(product.rounded(6, RoundingMode.HALF_UP)));
    }

    private List<Traded> trades() {
        return Traded.in(book.report().books(), book.report().month());
    }

    private Set<Origin> announcedLines() {
        Set<Origin> lines = new TreeSet<>();
        if (book.report().figure("announced_sale").lineage()
                instanceof Lineage.Rows(List<Row> rows)) {
            rows.forEach(row -> lines.add(row.origin()));
        }
        return lines;
    }

    /// How many trades the account history tells otherwise than the fills.
    Ratio unsettled() {
        return Ratio.of(trades().stream().filter(t -> !t.difference().isZero()).count());
    }
}
