package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.evidence.Origin;
import tieout.ledger.lot.Disposal;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;
import tieout.typeset.sheet.book.Tabled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What each disposal of the month took from which lot: quantity, cost, proceeds, and the gain,
/// live from the fill and from what was left of the lot. Coins pledged with control are disposals
/// too; the totals are those of sales.
public record DisposalsSheet(Book book) {
    public static final String LOTS = "disposals_lot";
    public static final String QUANTITIES = "disposals_bitcoin";
    public static final String COSTS = "disposals_cost";
    private static final String NATURES = "disposals_nature";
    private static final String SOLD = "sold";
    private static final int HEADS = 4;

    /// The totals of sales, under their names.
    public static final String BITCOIN = "disposed_bitcoin";

    public static final String COST = "disposed_cost";
    public static final String PROCEEDS = "disposed_proceeds";
    public static final String GAIN = "disposed_gain";

    /// The figures that are sums over this sheet.
    public static Map<String, Tabled> tabled() {
        String sales = "," + NATURES + ",\"" + SOLD + "\")";
        return Map.of("cost_of_bitcoin_sold", new Tabled("SUMIFS(" + COSTS + sales, COSTS));
    }

    /// @param lots the row of each lot on its sheet
    public void write(Page page, Map<String, Integer> lots, Map<Origin, SaleValue> sales) {
        List<Disposal> disposals = disposals();
        int first = page.row() + 3;
        int last = first + Math.max(1, disposals.size()) - 1;
        totals(page, first, last);
        head(page);
        DisposalCells cells =
                new DisposalCells(book.report().books().ledger().lots().policy(), lots, sales);
        Relieved.of(disposals, new LotsSheet(book).opened(), first)
                .forEach(row -> page.row(cells.of(row, nature(row.disposal()))));
        if (disposals.isEmpty()) {
            none(page);
        }
        page.name(LOTS, 2, first, last);
        page.name(QUANTITIES, DisposalCells.QUANTITY, first, last);
        page.name(COSTS, DisposalCells.COST, first, last);
        page.name("disposals_gain", DisposalCells.GAIN, first, last);
        page.name(NATURES, DisposalCells.NATURE, first, last);
    }

    private static void head(Page page) {
        page.head(
                Column.text("at (UTC)", 20),
                Column.text("trade or transfer", 24),
                Column.text("lot", 28),
                Column.text("acquired", 11),
                Column.number("to take from lots, BTC"),
                Column.number("left of the lot, BTC"),
                Column.number("taken, BTC"),
                Column.number("cost left of the lot, US$"),
                Column.number("cost, US$"),
                Column.number("gross to share out, US$"),
                Column.number("gross, US$"),
                Column.number("fees to share out, US$"),
                Column.number("fees, US$"),
                Column.number("proceeds, US$"),
                Column.number("gain, US$"),
                Column.text("line of the disposal", 44),
                Column.text("line of the lot", 44),
                Column.text("nature", 10));
    }

    private void totals(Page page, int first, int last) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(15, Cell.nothing().as(Role.TOTAL)));
        cells.set(0, Cell.text("Total of sales").as(Role.TOTAL));
        Map<String, Integer> names = new LinkedHashMap<>();
        names.put(BITCOIN, DisposalCells.QUANTITY);
        names.put(COST, DisposalCells.COST);
        names.put(PROCEEDS, DisposalCells.PROCEEDS);
        names.put(GAIN, DisposalCells.GAIN);
        List<Ratio> sums = List.of(quantity(), cost(), proceeds(), gain());
        int next = 0;
        for (int column : names.values()) {
            cells.set(column, total(column, first, last, sums.get(next++)));
        }
        page.row(cells);
        names.forEach(page::name);
    }

    private static Cell total(int column, int first, int last, Ratio cached) {
        boolean bitcoin = column == DisposalCells.QUANTITY;
        String sales = range(DisposalCells.NATURE, first, last) + ",\"" + SOLD + "\"),";
        return Cell.live(
                        "ROUND(SUMIFS("
                                + range(column, first, last)
                                + ","
                                + sales
                                + (bitcoin ? 8 : 6)
                                + ")",
                        cached,
                        bitcoin ? Format.BITCOIN : Format.CENTS)
                .as(Role.TOTAL);
    }

    private static String range(int column, int first, int last) {
        char letter = (char) ('A' + column);
        return "" + letter + first + ":" + letter + last;
    }

    private static String nature(Disposal disposal) {
        return disposal.relief().nature().name().toLowerCase(Locale.ROOT);
    }

    private static void none(Page page) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.note("none"));
        cells.add(Cell.note("nothing was disposed of"));
        cells.add(Cell.note("–"));
        cells.add(Cell.note("–"));
        for (int column = HEADS; column <= DisposalCells.GAIN; column++) {
            boolean bitcoin = column <= DisposalCells.QUANTITY;
            cells.add(Cell.input(Ratio.ZERO, bitcoin ? Format.BITCOIN : Format.CENTS));
        }
        page.row(cells);
    }

    List<Disposal> disposals() {
        return book.report().books().ledger().lots().disposals(book.report().month());
    }

    private Ratio sum(Function<Disposal, Ratio> part) {
        return disposals().stream()
                .filter(d -> nature(d).equals(SOLD))
                .map(part)
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    Ratio quantity() {
        return sum(d -> d.quantity().exact());
    }

    Ratio cost() {
        return sum(d -> d.cost().exact());
    }

    Ratio proceeds() {
        return sum(d -> d.proceeds().exact());
    }

    Ratio gain() {
        return sum(d -> d.gain().exact());
    }
}
