package tieout.typeset.sheet.close;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.ledger.lot.Disposal;
import tieout.ledger.lot.Lot;
import tieout.ledger.lot.OnHand;
import tieout.report.Report;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Each lot of the month: at its opening or as acquired, what was taken, and what is left, live.
public record LotsSheet(Book book) {
    public static final String BITCOIN = "lots_bitcoin";
    public static final String COST = "lots_cost";

    /// Bitcoin held that is in no lot, because lenders have control of it.
    public static final String TRANSFERRED = "lots_transferred";

    private static final int NUMBERS = 4;
    private static final int QUANTITY_LEFT = 8;
    private static final String PRICE = "bitcoin_price";

    /// A lot as the month found it, and what the month's disposals took from it.
    private record Held(Lot lot, Bitcoin quantity, Usd cost, Bitcoin sold, Usd relieved) {
        Bitcoin left() {
            return quantity.minus(sold);
        }

        Usd leftCost() {
            return cost.minus(relieved);
        }

        Ratio value(Ratio price) {
            return price.times(left().exact());
        }
    }

    /// The row of each lot, by its name.
    public Map<String, Integer> write(Page page) {
        List<Held> lots = lots();
        int first = page.row() + 3;
        int last = first + lots.size() - 1;
        totals(page, lots, first, last);
        page.head(
                Column.text("lot", 30),
                Column.text("acquired", 11),
                Column.text("line", 50),
                Column.text("in the month", 12),
                Column.number("BTC"),
                Column.number("cost, US$"),
                Column.number("taken, BTC"),
                Column.number("cost relieved, US$"),
                Column.number("left, BTC"),
                Column.number("cost left, US$"),
                Column.number("cost per BTC, US$"),
                Column.number("value at month-end price, US$"),
                Column.number("unrealised gain, US$"),
                Column.number("whole lot, BTC"),
                Column.number("whole cost, US$"));
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (Held held : lots) {
            write(page, held);
            rows.put(held.lot().id(), page.row());
        }
        transferred(page);
        return rows;
    }

    private void transferred(Page page) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("out under lenders' control, in no lot"));
        for (int i = 1; i < QUANTITY_LEFT; i++) {
            cells.add(Cell.nothing());
        }
        cells.add(Cell.input(out(), Format.BITCOIN));
        page.row(cells);
        page.name(TRANSFERRED, QUANTITY_LEFT);
    }

    Ratio out() {
        Report report = book.report();
        return report.books().ledger().transferred(report.month().end()).exact();
    }

    private Ratio price() {
        return book.report().figure(PRICE).value().orElse(Ratio.ZERO);
    }

    private void totals(Page page, List<Held> lots, int first, int last) {
        Ratio value = sum(lots.stream().map(lot -> lot.value(price())).toList());
        Ratio cost = sum(lots.stream().map(lot -> lot.leftCost().exact()).toList());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("Total").as(Role.TOTAL));
        for (int i = 1; i < NUMBERS; i++) {
            cells.add(Cell.nothing().as(Role.TOTAL));
        }
        List<Ratio> sums =
                List.of(
                        sum(lots.stream().map(lot -> lot.quantity().exact()).toList()),
                        sum(lots.stream().map(lot -> lot.cost().exact()).toList()),
                        sum(lots.stream().map(lot -> lot.sold().exact()).toList()),
                        sum(lots.stream().map(lot -> lot.relieved().exact()).toList()),
                        sum(lots.stream().map(lot -> lot.left().exact()).toList()),
                        cost);
        for (int i = 0; i < sums.size(); i++) {
            cells.add(total((char) ('E' + i), first, last, i % 2 == 0 ? 8 : 6, sums.get(i)));
        }
        int row = page.row() + 1;
        Ratio left = sums.get(NUMBERS);
        Ratio average = left.isZero() ? Ratio.ZERO : cost.dividedBy(left);
        cells.add(
                Cell.live("IF(I" + row + "=0,0,J" + row + "/I" + row + ")", average, Format.CENTS)
                        .as(Role.TOTAL));
        cells.add(total('L', first, last, 6, value));
        cells.add(total('M', first, last, 6, value.minus(cost)));
        page.row(cells);
        page.name(BITCOIN, QUANTITY_LEFT);
        page.name(COST, 9);
    }

    private static Cell total(char column, int first, int last, int digits, Ratio sum) {
        String formula = "ROUND(SUM(" + column + first + ":" + column + last + ")," + digits + ")";
        Ratio cached = Ratio.of(sum.rounded(digits, RoundingMode.HALF_UP));
        return Cell.live(formula, cached, digits == 8 ? Format.BITCOIN : Format.CENTS)
                .as(Role.TOTAL);
    }

    private static Ratio sum(List<Ratio> parts) {
        return parts.stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    private void write(Page page, Held held) {
        String r = String.valueOf(page.row() + 1);
        Lot lot = held.lot();
        Ratio left = held.left().exact();
        Ratio cost = held.leftCost().exact();
        Ratio perBitcoin = left.isZero() ? Ratio.ZERO : cost.dividedBy(left);
        Ratio value = held.value(price());
        page.row(
                Cell.text(lot.id()),
                Cell.day(lot.acquired()),
                Cell.note(lot.origin().place()),
                Cell.note(isNew(lot) ? "acquired" : "opening"),
                Cell.input(held.quantity()),
                Cell.input(held.cost()),
                taken(r, DisposalsSheet.QUANTITIES, held.sold().exact(), Format.BITCOIN, 8),
                taken(r, DisposalsSheet.COSTS, held.relieved().exact(), Format.CENTS, 6),
                Cell.live("ROUND(E" + r + "-G" + r + ",8)", left, Format.BITCOIN),
                Cell.live("ROUND(F" + r + "-H" + r + ",6)", cost, Format.CENTS),
                Cell.live("IF(I" + r + "=0,0,J" + r + "/I" + r + ")", perBitcoin, Format.CENTS),
                Cell.live("I" + r + "*" + PRICE, value, Format.CENTS),
                Cell.live("L" + r + "-J" + r, value.minus(cost), Format.CENTS),
                Cell.input(lot.quantity()),
                Cell.input(lot.cost()));
    }

    private static Cell taken(String row, String of, Ratio cached, Format format, int digits) {
        String sum = "SUMIFS(" + of + "," + DisposalsSheet.LOTS + ",A" + row + ")";
        return Cell.live("ROUND(" + sum + "," + digits + ")", cached, format);
    }

    private boolean isNew(Lot lot) {
        return book.report().month().contains(lot.at());
    }

    /// What was on hand of each lot as the month opened, and of the lots that came in it, by name.
    Map<String, OnHand> opened() {
        Report report = book.report();
        var all = report.books().ledger().lots();
        Map<String, OnHand> found = new LinkedHashMap<>();
        all.onHand(report.month().previous().end()).forEach(h -> found.put(h.lot().id(), h));
        all.acquired().stream()
                .filter(this::isNew)
                .map(lot -> new OnHand(lot, lot.quantity(), lot.cost()))
                .forEach(h -> found.put(h.lot().id(), h));
        return found;
    }

    private List<Held> lots() {
        Map<String, List<Disposal>> taken =
                new DisposalsSheet(book)
                        .disposals().stream().collect(Collectors.groupingBy(d -> d.lot().id()));
        return opened().values().stream()
                .map(lot -> held(lot, taken.getOrDefault(lot.lot().id(), List.of())))
                .toList();
    }

    private static Held held(OnHand onHand, List<Disposal> taken) {
        Bitcoin sold = Bitcoin.ZERO;
        Usd relieved = Usd.ZERO;
        for (Disposal disposal : taken) {
            sold = sold.plus(disposal.quantity());
            relieved = relieved.plus(disposal.cost());
        }
        return new Held(onHand.lot(), onHand.quantity(), onHand.cost(), sold, relieved);
    }

    Ratio left() {
        return sum(lots().stream().map(lot -> lot.left().exact()).toList());
    }
}
