package tieout.typeset.sheet;

import tieout.amount.Unit;
import tieout.intake.fact.PriceFix;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;

/// The price fixes of the month, each with its instant, market and line.
record PricesSheet(Book book) {
    void write(Page page) {
        page.head(
                Column.text("day", 11),
                Column.text("unit", 14),
                Column.number("price"),
                Column.text("instant (UTC)", 20),
                Column.text("market", 40),
                Column.text("line", 50));
        for (Unit unit : new Unit[] {Unit.USD_PER_BTC, Unit.USD_PER_USDT}) {
            book.report().books().facts().of(PriceFix.class).stream()
                    .filter(fix -> fix.price().unit() == unit)
                    .filter(fix -> book.report().month().contains(fix.day()))
                    .forEach(fix -> write(page, fix));
        }
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
