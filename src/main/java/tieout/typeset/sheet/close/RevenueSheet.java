package tieout.typeset.sheet.close;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.ledger.account.Account;
import tieout.ledger.revenue.ContractDay;
import tieout.ledger.revenue.ContractDays;
import tieout.ledger.revenue.Receivable;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;
import tieout.typeset.sheet.book.Tabled;

import java.util.Map;

/// Mining revenue by pool and contract day: coins earned at the price at inception, to the cent,
/// and what pools owe: opening, earned, paid, closing.
public record RevenueSheet(Book book) {
    private static final String POOL = "revenue_pool";
    private static final String BITCOIN = "revenue_bitcoin";
    private static final String FEE = "revenue_fee";
    private static final String DOLLARS = "revenue_dollars";

    /// The figures that are sums over this sheet.
    public static Map<String, Tabled> tabled() {
        return Map.of(
                "bitcoin_produced", new Tabled("SUM(" + BITCOIN + ")", BITCOIN),
                "mining_revenue", new Tabled("SUM(" + DOLLARS + ")", DOLLARS));
    }

    public void write(Page page) {
        page.head(
                Column.text("pool", 28),
                Column.text("contract day", 12),
                Column.number("earned, BTC"),
                Column.number("pool's fee, BTC"),
                Column.number("before the fee, BTC"),
                Column.text("day of the fix", 12),
                Column.number("price at inception, US$"),
                Column.number("revenue, US$"),
                Column.text("credited at (UTC)", 20),
                Column.text("line", 50));
        int first = page.row() + 1;
        ContractDays days = days();
        days.forEach(day -> write(page, day));
        if (page.row() < first) {
            page.row(Cell.note("none"), Cell.note("nothing was earned"));
        }
        page.name(POOL, 0, first, page.row());
        page.name(BITCOIN, 2, first, page.row());
        page.name(FEE, 3, first, page.row());
        page.name(DOLLARS, 7, first, page.row());
        page.blank();
        receivable(page);
    }

    private static void write(Page page, ContractDay day) {
        String r = String.valueOf(page.row() + 1);
        page.row(
                Cell.text(day.pool().id()),
                Cell.day(day.day()),
                Cell.input(day.net()),
                Cell.input(day.fee()),
                Cell.live("ROUND(C" + r + "+D" + r + ",8)", day.gross().exact(), Format.BITCOIN),
                Cell.day(day.inception().day()),
                Cell.live(
                        PricesSheet.bitcoinOn("F" + r),
                        day.inception().price().exact(),
                        Format.CENTS),
                Cell.live("ROUND(C" + r + "*G" + r + ",2)", day.revenue().exact(), Format.CENTS),
                Cell.moment(day.credited()),
                Cell.note(day.origin().place()));
    }

    private void receivable(Page page) {
        Month month = book.report().month();
        var ledger = book.report().books().ledger();
        ContractDays late = ledger.contracts().uncredited(month.end().cutOff());
        page.line(Cell.text("Bitcoin receivable from pools, BTC").as(Role.HEADING));
        page.head(
                Column.text("owed by", 28),
                Column.number("opening"),
                Column.number("earned"),
                Column.number("paid"),
                Column.number("other"),
                Column.number("closing"),
                Column.number("of it not yet credited"));
        int first = page.row() + 1;
        Bitcoin closing = Bitcoin.ZERO;
        for (Account pool : ledger.chart().accounts(Account.Kind.POOL)) {
            Receivable owed = ledger.receivable(pool, month);
            closing = closing.plus(owed.closing().bitcoin());
            write(page, owed, late.of(pool).net());
        }
        if (page.row() < first) {
            page.row(Cell.note("no pool on file"));
            return;
        }
        total(page, first, closing);
    }

    private static void total(Page page, int first, Bitcoin closing) {
        int last = page.row();
        Cell none = Cell.nothing().as(Role.TOTAL);
        page.row(
                Cell.text("Total").as(Role.TOTAL),
                none,
                none,
                none,
                none,
                Cell.live(
                                "ROUND(SUM(F" + first + ":F" + last + "),8)",
                                closing.exact(),
                                Format.BITCOIN)
                        .as(Role.TOTAL));
        page.name("receivable_closing", 5);
    }

    private void write(Page page, Receivable owed, Bitcoin late) {
        String r = String.valueOf(page.row() + 1);
        page.row(
                Cell.text(owed.pool().id()),
                Cell.input(owed.opening().bitcoin()),
                Cell.live(
                        "ROUND(SUMIFS(" + BITCOIN + "," + POOL + ",A" + r + "),8)",
                        owed.earned().bitcoin().exact(),
                        Format.BITCOIN),
                Cell.input(owed.paid().bitcoin()),
                Cell.input(owed.other().bitcoin()),
                Cell.live(
                        "ROUND(B" + r + "+C" + r + "+D" + r + "+E" + r + ",8)",
                        owed.closing().bitcoin().exact(),
                        Format.BITCOIN),
                Cell.input(late));
    }

    private ContractDays days() {
        return book.report().books().ledger().contracts().during(book.report().month());
    }

    /// What pools owe at the month's end.
    Ratio owed() {
        var ledger = book.report().books().ledger();
        return ledger.chart().accounts(Account.Kind.POOL).stream()
                .map(pool -> ledger.receivable(pool, book.report().month()))
                .map(owed -> owed.closing().bitcoin().exact())
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
