package tieout.typeset.sheet.close;

import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.loan.ContractPrice;
import tieout.ledger.loan.Cover;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.Shock;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.Locale;

/// How a loan is covered at the contract's price, and what falls of that price would bring.
record CoverRows(Book book, Loan loan, Cover.Secured cover, ContractPrice contract) {
    private static final Format SHARE = Format.percent(4);

    void write(Page page) {
        Price price = contract.price();
        LoanTerms.Quote quote = loan.terms().call().price();
        var levels = loan.terms().thresholds();
        page.line(Cell.text("Loan to value and triggers").as(Role.HEADING));
        int top = page.row() + 1;
        value(page, "Debt that the contract counts, US$", Cell.input(cover.debt()));
        value(page, "Collateral, BTC", Cell.input(cover.collateral()));
        page.row(
                Cell.text("Price, US$"),
                price(price),
                Cell.note(quote.source() + ", " + quote.time()),
                Cell.note(contract.origin().place()));
        value(page, "Margin call at", Cell.input(levels.marginCall(), SHARE));
        value(page, "Liquidation at", Cell.input(levels.liquidation(), SHARE));
        value(page, "To restore", Cell.input(levels.target(), SHARE));
        value(page, "Sale fee", Cell.input(loan.terms().call().saleFee(), SHARE));
        value(
                page,
                "Loan to value",
                Cell.live(placed("@D/(@C*@P)", top, ""), cover.ltv(price), SHARE));
        trigger(page, "Margin-call price, US$", cover, levels.marginCall(), top, 3);
        trigger(page, "Liquidation price, US$", cover, levels.liquidation(), top, 4);
        fall(page, "Fall to the margin call", cover.dropTo(levels.marginCall(), price), top, 3);
        fall(page, "Fall to liquidation", cover.dropTo(levels.liquidation(), price), top, 4);
        value(
                page,
                "Debt until the margin call, US$",
                Cell.live(
                        placed("INT(ROUND((@M*@C*@P-@D)*100,3))/100", top, ""),
                        cover.headroom(levels.marginCall(), price).exact(),
                        Format.CENTS));
        page.blank();
        shocks(page, price, top);
    }

    private void shocks(Page page, Price price, int top) {
        page.head(
                Column.number("if the price falls by"),
                Column.number("price, US$"),
                Column.number("loan to value"),
                Column.number("coins to add, BTC"),
                Column.number("or to sell, BTC"),
                Column.number("sale repays, US$"),
                Column.number("loan to value after it"),
                Column.text("level", 14));
        for (Shock shock : cover.shocks(loan.terms(), price)) {
            write(page, shock, top);
        }
    }

    /// The one price of all contracts, or this one's own.
    private Cell price(Price price) {
        boolean one =
                book.report()
                        .figure("contract_price")
                        .value()
                        .filter(price.exact()::equals)
                        .isPresent();
        return one
                ? Cell.live("contract_price", price.exact(), Format.CENTS)
                : Cell.input(price.exact(), Format.CENTS);
    }

    private static void trigger(
            Page page, String what, Cover.Secured cover, Ratio level, int top, int at) {
        String formula = "ROUNDUP(ROUND($B$%1/($B$%3*$B$%2),8),2)";
        value(
                page,
                what,
                Cell.live(
                        formula.replace("%1", String.valueOf(top))
                                .replace("%2", String.valueOf(top + 1))
                                .replace("%3", String.valueOf(top + at)),
                        cover.priceAt(level).exact(),
                        Format.CENTS));
    }

    private static void fall(Page page, String what, Ratio drop, int top, int at) {
        String formula = placed("1-@D/($B$" + (top + at) + "*@C)/@P", top, "");
        value(page, what, Cell.live(formula, drop, SHARE));
    }

    private static void value(Page page, String what, Cell cell) {
        page.row(Cell.text(what), cell);
    }

    private static void write(Page page, Shock shock, int top) {
        String r = String.valueOf(page.row() + 1);
        String add = "ROUNDUP(ROUND(MAX(0,@D/(@T*B#)-@C),10),8)";
        String sell = "ROUNDUP(ROUND(MAX(0,(@D-@T*@C*B#)/(B#*(1-@F-@T))),10),8)";
        page.row(
                Cell.input(Ratio.of(shock.fall(), 100), SHARE),
                Cell.live(
                        placed("ROUNDDOWN(ROUND(@P*(1-A#),8),6)", top, r),
                        shock.price().exact(),
                        Format.CENTS),
                Cell.live(placed("@D/(@C*B#)", top, r), shock.ltv(), SHARE),
                Cell.live(placed(add, top, r), shock.topUp().exact(), Format.BITCOIN),
                Cell.live(placed(sell, top, r), shock.sale().wanted().exact(), Format.BITCOIN),
                Cell.live(
                        placed("ROUND(MIN(E#,@C)*B#*(1-@F),2)", top, r),
                        shock.sale().proceeds().exact(),
                        Format.CENTS),
                after(shock, top, r),
                Cell.text(shock.level().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    /// Where the sale would bring it: beyond the target if there is not enough to sell.
    private static Cell after(Shock shock, int top, String r) {
        return switch (shock.sale().after()) {
            case Cover.NoDebt none -> Cell.text("n/a").as(Role.ABSENT);
            case Cover.Unsecured left -> Cell.text("unsecured").as(Role.ABSENT);
            case Cover.Secured left ->
                    Cell.live(
                            placed("(@D-F#)/((@C-E#)*B#)", top, r), left.ltv(shock.price()), SHARE);
        };
    }

    /// A formula over this row (`#`) and the block above: debt, coins, price, target, fee.
    private static String placed(String formula, int top, String row) {
        return formula.replace("#", row)
                .replace("@D", "$B$" + top)
                .replace("@C", "$B$" + (top + 1))
                .replace("@P", "$B$" + (top + 2))
                .replace("@M", "$B$" + (top + 3))
                .replace("@T", "$B$" + (top + 5))
                .replace("@F", "$B$" + (top + 6));
    }
}
