package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.calendar.AsOf;
import tieout.calendar.DayCount;
import tieout.intake.standing.DebtClassification;
import tieout.ledger.loan.Accrual;
import tieout.ledger.loan.ContractPrice;
import tieout.ledger.loan.Cover;
import tieout.ledger.loan.DebtSplit;
import tieout.ledger.loan.Extinguishment;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
                    new CoverRows(book, loan, cover, price).write(page);
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
                Column.text("due by contract", 14),
                Column.text("reason", 60));
        loan.split(end)
                .ifPresentOrElse(
                        split -> classified(page, split),
                        () -> page.row(Cell.note("nothing owed, or nobody decided")));
    }

    private static void classified(Page page, DebtSplit split) {
        String r = String.valueOf(page.row() + 1);
        DebtClassification decision = split.decision();
        page.row(
                Cell.day(decision.asOf()),
                Cell.text(decision.decision().by()),
                Cell.day(decision.decision().on()),
                Cell.input(split.carrying()),
                Cell.input(decision.currentShare(), SHARE),
                Cell.live("ROUND(D" + r + "*E" + r + ",2)", split.current().exact(), Format.CENTS),
                Cell.live(
                        "ROUND(D" + r + "-F" + r + ",2)", split.nonCurrent().exact(), Format.CENTS),
                decision.maturity().day().map(Cell::day).orElse(Cell.text("no day")),
                Cell.note(decision.decision().reason() + " (" + decision.origin().place() + ")"));
    }
}
