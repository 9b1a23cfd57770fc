package tieout.typeset.sheet.close;

import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.calendar.AsOf;
import tieout.calendar.DayCount;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.loan.Accrual;
import tieout.ledger.loan.ContractPrice;
import tieout.ledger.loan.Cover;
import tieout.ledger.loan.Extinguishment;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;
import tieout.ledger.loan.Shock;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Each loan's interest day by day count, its triggers, what falls of the price would bring, the
/// debt that payments ended, and what is current: live over the rows that state it.
public record CoverageSheet(Book book) {
    private static final Format SHARE = Format.percent(4);

    public void write(Page page) {
        AsOf end = book.report().month().end();
        for (Loan loan : book.report().books().ledger().loans()) {
            LoanState state = loan.at(end);
            page.line(Cell.text(loan.id() + ", " + loan.terms().lender()).as(Role.HEADING));
            accruals(page, state);
            page.blank();
            extinguished(page, loan);
            page.blank();
            classified(page, loan, end);
            if (state.cover() instanceof Cover.Secured cover) {
                for (ContractPrice price : loan.price(end).stream().toList()) {
                    page.blank();
                    covered(page, loan, cover, price);
                }
            }
            page.blank();
        }
    }

    private static void accruals(Page page, LoanState state) {
        page.head(
                Column.text("interest from", 36),
                Column.text("until", 12),
                Column.text("day count", 12),
                Column.number("days"),
                Column.number("principal"),
                Column.number("rate a year"),
                Column.number("days of a year"),
                Column.number("interest"),
                Column.text("line of the rate", 40));
        int first = page.row() + 1;
        state.accruals().forEach(accrual -> write(page, accrual));
        int last = page.row();
        List<Cell> paid = new ArrayList<>(List.of(Cell.text("less paid in part")));
        List<Cell> owed = new ArrayList<>(List.of(Cell.text("Accrued, not paid").as(Role.TOTAL)));
        paid.addAll(Collections.nCopies(6, Cell.note("–")));
        owed.addAll(Collections.nCopies(6, Cell.nothing().as(Role.TOTAL)));
        paid.add(Cell.input(state.interestPaid().negated()));
        String sum = "SUM(H" + first + ":H" + (last + 1) + ")";
        Ratio accrued = state.accrued().exact();
        owed.add(Cell.live("ROUND(" + sum + ",2)", accrued, Format.CENTS).as(Role.TOTAL));
        page.row(paid);
        page.row(owed);
    }

    /// A year of unequal days has no one divisor: there the engine's part of a year stands.
    private static void write(Page page, Accrual accrual) {
        String r = String.valueOf(page.row() + 1);
        DayCount count = accrual.rate().dayCount();
        boolean plain = count != DayCount.ACT_ACT;
        int year = count == DayCount.ACT_365F ? 365 : 360;
        Ratio years = count.years(accrual.first(), accrual.until());
        Ratio divisor =
                plain || years.isZero()
                        ? Ratio.of(year)
                        : Ratio.of(accrual.days()).dividedBy(years);
        page.row(
                Cell.day(accrual.first()),
                Cell.day(accrual.until()),
                Cell.text(count.label()),
                plain && count != DayCount.THIRTY_360
                        ? Cell.live("B" + r + "-A" + r, Ratio.of(accrual.days()), Format.COUNT)
                        : Cell.count(accrual.days()),
                Cell.input(accrual.principal()),
                Cell.input(accrual.rate().annual(), SHARE),
                Cell.input(divisor, Format.COUNT),
                Cell.live(
                        "E" + r + "*F" + r + "*D" + r + "/G" + r,
                        accrual.interest(),
                        Format.number(6)),
                Cell.note(accrual.stated().place()));
    }

    private void extinguished(Page page, Loan loan) {
        page.head(
                Column.text("debt ended at (UTC)", 36),
                Column.number("face, US$"),
                Column.number("unamortised costs, US$"),
                Column.number("price, US$"),
                Column.number("gain or (loss), US$"),
                Column.text("for a person to decide", 40));
        int before = page.row();
        for (Extinguishment ended : loan.extinguishments(book.report().month())) {
            String r = String.valueOf(page.row() + 1);
            page.row(
                    Cell.moment(ended.at()),
                    Cell.input(ended.face()),
                    Cell.input(ended.costs()),
                    Cell.input(ended.price()),
                    Cell.live(
                            "ROUND(B" + r + "-C" + r + "-D" + r + ",2)",
                            ended.gain().exact(),
                            Format.CENTS),
                    Cell.note(ended.caution().orElse("at arm's length")));
        }
        if (page.row() == before) {
            page.row(Cell.note("none in the month"));
        }
    }

    private static void classified(Page page, Loan loan, AsOf end) {
        page.head(
                Column.text("classified as of", 36),
                Column.text("by", 20),
                Column.text("on", 12),
                Column.number("carrying, US$"),
                Column.number("share current"),
                Column.number("current, US$"),
                Column.number("non-current, US$"),
                Column.text("reason", 60));
        loan.split(end)
                .ifPresentOrElse(
                        split -> {
                            String r = String.valueOf(page.row() + 1);
                            var decision = split.decision();
                            page.row(
                                    Cell.day(decision.asOf()),
                                    Cell.text(decision.decision().by()),
                                    Cell.day(decision.decision().on()),
                                    Cell.input(split.carrying()),
                                    Cell.input(decision.currentShare(), SHARE),
                                    Cell.live(
                                            "ROUND(D" + r + "*E" + r + ",2)",
                                            split.current().exact(),
                                            Format.CENTS),
                                    Cell.live(
                                            "ROUND(D" + r + "-F" + r + ",2)",
                                            split.nonCurrent().exact(),
                                            Format.CENTS),
                                    Cell.note(
                                            decision.decision().reason()
                                                    + " ("
                                                    + decision.origin().place()
                                                    + ")"));
                        },
                        () -> page.row(Cell.note("nothing owed, or nobody decided")));
    }

    private void covered(Page page, Loan loan, Cover.Secured cover, ContractPrice contract) {
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
        page.blank();
        page.head(
                Column.number("if the price falls by"),
                Column.number("price, US$"),
                Column.number("loan to value"),
                Column.number("coins to add, BTC"),
                Column.number("or to sell, BTC"),
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
                Cell.text(shock.level().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    /// A formula over this row (`#`) and the block above: debt, coins, price, target, fee.
    private static String placed(String formula, int top, String row) {
        return formula.replace("#", row)
                .replace("@D", "$B$" + top)
                .replace("@C", "$B$" + (top + 1))
                .replace("@P", "$B$" + (top + 2))
                .replace("@T", "$B$" + (top + 5))
                .replace("@F", "$B$" + (top + 6));
    }
}
