package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.ledger.lot.Disposal;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What each disposal of the month took from which lot: quantity, cost, proceeds, and the gain,
/// live. Coins pledged with control are disposals too; the totals are those of sales.
public record DisposalsSheet(Book book) {
    public static final String LOTS = "disposals_lot";
    public static final String QUANTITIES = "disposals_bitcoin";
    public static final String COSTS = "disposals_cost";
    private static final String SOLD = "sold";

    /// The totals of sales, under their names.
    public static final String BITCOIN = "disposed_bitcoin";

    public static final String COST = "disposed_cost";
    public static final String PROCEEDS = "disposed_proceeds";
    public static final String GAIN = "disposed_gain";

    public void write(Page page) {
        List<Disposal> disposals = disposals();
        int first = page.row() + 3;
        int last = first + Math.max(1, disposals.size()) - 1;
        page.row(
                Cell.text("Total of sales").as(Role.TOTAL),
                Cell.nothing().as(Role.TOTAL),
                Cell.nothing().as(Role.TOTAL),
                Cell.nothing().as(Role.TOTAL),
                total("E", first, last, 8, quantity(), Format.BITCOIN),
                total("F", first, last, 6, cost(), Format.CENTS),
                total("G", first, last, 6, proceeds(), Format.CENTS),
                total("H", first, last, 6, gain(), Format.CENTS));
        List<String> totals = List.of(BITCOIN, COST, PROCEEDS, GAIN);
        for (int i = 0; i < totals.size(); i++) {
            page.name(totals.get(i), 4 + i);
        }
        page.head(
                Column.text("at (UTC)", 20),
                Column.text("trade or transfer", 24),
                Column.text("lot", 28),
                Column.text("acquired", 11),
                Column.number("BTC"),
                Column.number("cost, US$"),
                Column.number("net proceeds, US$"),
                Column.number("gain, US$"),
                Column.text("line of the disposal", 44),
                Column.text("line of the lot", 44),
                Column.text("nature", 10));
        disposals.forEach(d -> write(page, d));
        if (disposals.isEmpty()) {
            none(page);
        }
        page.name(LOTS, 2, first, last);
        page.name(QUANTITIES, 4, first, last);
        page.name(COSTS, 5, first, last);
        page.name("disposals_gain", 7, first, last);
    }

    private static Cell total(
            String column, int first, int last, int digits, Ratio cached, Format format) {
        String of = column + first + ":" + column + last;
        String sales = "K" + first + ":K" + last;
        String sum = "ROUND(SUMIFS(" + of + "," + sales + ",\"" + SOLD + "\")," + digits + ")";
        return Cell.live(sum, cached, format).as(Role.TOTAL);
    }

    private static void write(Page page, Disposal disposal) {
        page.row(
                Cell.moment(disposal.at()),
                Cell.text(disposal.relief().name()),
                Cell.text(disposal.lot().id()),
                Cell.day(disposal.lot().acquired()),
                Cell.input(disposal.quantity()),
                Cell.input(disposal.cost()),
                Cell.input(disposal.proceeds()),
                gain(page.row() + 1, disposal.gain().exact()),
                Cell.note(disposal.origin().place()),
                Cell.note(disposal.lot().origin().place()),
                Cell.text(nature(disposal)));
    }

    private static String nature(Disposal disposal) {
        return disposal.relief().nature().name().toLowerCase(Locale.ROOT);
    }

    private static void none(Page page) {
        page.row(
                Cell.note("none"),
                Cell.note("nothing was disposed of"),
                Cell.note("–"),
                Cell.note("–"),
                Cell.input(Ratio.ZERO, Format.BITCOIN),
                Cell.input(Ratio.ZERO, Format.CENTS),
                Cell.input(Ratio.ZERO, Format.CENTS),
                gain(page.row() + 1, Ratio.ZERO));
    }

    private static Cell gain(int row, Ratio cached) {
        return Cell.live("ROUND(G" + row + "-F" + row + ",6)", cached, Format.CENTS);
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
