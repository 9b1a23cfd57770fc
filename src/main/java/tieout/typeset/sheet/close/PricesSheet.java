package tieout.typeset.sheet.close;

import tieout.amount.Unit;
import tieout.calendar.Month;
import tieout.intake.fact.PriceFix;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;

import java.time.LocalDate;

/// The price fixes of the month, each with its instant, market and line.
public record PricesSheet(Book book) {
    public void write(Page page) {
        page.head(
                Column.text("day", 11),
                Column.text("unit", 14),
                Column.number("price"),
                Column.text("instant (UTC)", 20),
                Column.text("market", 40),
                Column.text("line", 50));
        for (Unit unit : new Unit[] {Unit.USD_PER_BTC, Unit.USD_PER_USDT}) {
            int first = page.row() + 1;
            book.report().books().facts().of(PriceFix.class).stream()
                    .filter(fix -> fix.price().unit() == unit)
                    .filter(fix -> shown(fix.day()))
                    .forEach(fix -> write(page, fix));
            if (page.row() < first) {
                page.row(Cell.note("none"), Cell.note(unit.label()));
            }
            page.name(days(unit), 0, first, page.row());
            page.name(prices(unit), 2, first, page.row());
        }
    }

    /// The month's days, and the one before, at whose price the first contracts begin.
    private boolean shown(LocalDate day) {
        Month month = book.report().month();
        return month.contains(day) || day.equals(month.previous().last());
    }

    /// US$ for a tether on the day that a cell says.
    static String tetherOn(String day) {
        return on(Unit.USD_PER_USDT, day);
    }

    /// US$ for a bitcoin on the day that a cell says.
    static String bitcoinOn(String day) {
        return on(Unit.USD_PER_BTC, day);
    }

    private static String on(Unit unit, String day) {
        return "INDEX(" + prices(unit) + ",MATCH(" + day + "," + days(unit) + ",0))";
    }

    private static String days(Unit unit) {
        return unit == Unit.USD_PER_BTC ? "bitcoin_days" : "tether_days";
    }

    private static String prices(Unit unit) {
        return unit == Unit.USD_PER_BTC ? "bitcoin_prices" : "tether_prices";
    }

    private static void write(Page page, PriceFix fix) {
        page.row(
                Cell.day(fix.day()),
                Cell.note(fix.price().unit().label()),
                Cell.input(fix.price().exact(), Format.exact(fix.price().unit())),
                Cell.moment(fix.at()),
                Cell.text(fix.market()),
                Cell.note(fix.origin().place()));
    }
}
