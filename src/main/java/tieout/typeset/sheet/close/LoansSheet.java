package tieout.typeset.sheet.close;

import tieout.intake.standing.LoanTerms;
import tieout.intake.wording.Audience;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.Repayment;
import tieout.report.Figure;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Live;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.List;

/// The loan before and after the announced sale and at the month's end, its movements, its terms.
public record LoansSheet(Book book, Live live) {
    private static final List<String> VIEW =
            List.of(
                    "loan_principal",
                    "loan_accrued_interest",
                    "loan_debt",
                    "loan_collateral",
                    "collateral_value",
                    "ltv",
                    "margin_call_price",
                    "liquidation_price",
                    "interest_per_year");
    private static final List<String> BY_SALE =
            List.of(
                    "principal_repaid_by_sale",
                    "collateral_released_by_sale",
                    "interest_saved_per_year");

    public void write(Page page) {
        page.head(
                Column.text("line", 44),
                Column.text("unit", 14),
                Column.number("before the sale"),
                Column.number("after the sale"),
                Column.number("at month-end"));
        for (String id : VIEW) {
            page.row(
                    Cell.link(book.report().wording(id).label(), id),
                    unit(id),
                    refer(id + "_before_sale"),
                    refer(id + "_after_sale"),
                    refer(id));
        }
        page.row(
                Cell.text("Price it is valued at"),
                unit("contract_price"),
                refer("sale_price"),
                refer("sale_price"),
                refer("contract_price"));
        page.blank();
        list(page, "Changed by the sale", BY_SALE);
        list(page, "Fall in price to a call", List.of("headroom", "liquidation_headroom"));
        movements(page);
        repayments(page);
        book.report().books().ledger().loans().forEach(loan -> terms(page, loan.terms()));
    }

    private Cell unit(String id) {
        return Cell.note(book.report().wording(id).unit());
    }

    private Cell refer(String id) {
        Figure figure = book.report().figure(id);
        return live.refer(figure, Format.of(figure, book.report().wording(id), Audience.ACCOUNTS));
    }

    private void list(Page page, String heading, List<String> ids) {
        page.line(Cell.text(heading).as(Role.HEADING));
        for (String id : ids) {
            page.row(Cell.link(book.report().wording(id).label(), id), unit(id), refer(id));
        }
        page.blank();
    }

    /// Opening, drawn and repaid make the closing principal.
    private void movements(Page page) {
        list(page, "Principal in the month", List.of("loan_principal_opening", "loan_drawn"));
        page.row(
                Cell.link("less " + book.report().wording("loan_repaid").label(), "loan_repaid"),
                unit("loan_repaid"),
                negative("loan_repaid"));
        page.row(
                Cell.text("Closing").as(Role.TOTAL),
                Cell.text("US$").as(Role.TOTAL),
                Cell.live(
                                "ROUND(loan_principal_opening+loan_drawn-loan_repaid,6)",
                                live.cached(book.report().figure("loan_principal")),
                                Format.CENTS)
                        .as(Role.TOTAL));
        page.blank();
        list(page, "Interest in the month", List.of("interest_accrued", "interest_paid"));
    }

    private Cell negative(String id) {
        Figure figure = book.report().figure(id);
        return Cell.live("-" + id, live.cached(figure).negated(), Format.CENTS);
    }

    private void repayments(Page page) {
        page.line(Cell.text("Payments to lenders").as(Role.HEADING));
        page.head(
                Column.text("paid at (UTC)", 44),
                Column.text("loan", 14),
                Column.number("interest, US$"),
                Column.number("principal, US$"),
                Column.number("in all, US$"),
                Column.text("line", 50));
        int before = page.row();
        for (Loan loan : book.report().books().ledger().loans()) {
            for (Repayment paid : loan.repayments(book.report().month())) {
                int row = page.row() + 1;
                page.row(
                        Cell.moment(paid.at()),
                        Cell.text(loan.id()),
                        Cell.input(paid.interest()),
                        Cell.input(paid.principal()),
                        Cell.live(
                                "ROUND(C" + row + "+D" + row + ",6)",
                                paid.total().exact(),
                                Format.CENTS),
                        Cell.note(paid.origin().place()));
            }
        }
        if (page.row() == before) {
            page.row(Cell.note("nothing was paid in the month"));
        }
        page.blank();
    }

    private static void terms(Page page, LoanTerms terms) {
        Format share = Format.percent(4);
        page.line(Cell.text("Terms of " + terms.loan() + ", " + terms.lender()).as(Role.HEADING));
        page.row(
                Cell.text("Agreement"),
                Cell.note("clause " + terms.contract().clause()),
                Cell.text(terms.contract().agreement()));
        page.row(
                Cell.text("Rate a year"), Cell.note("%"), Cell.input(terms.rate().annual(), share));
        page.row(
                Cell.text("Day count"),
                Cell.note("days"),
                Cell.text(terms.rate().dayCount().label()));
        page.row(
                Cell.text("Initial LTV"),
                Cell.note("%"),
                Cell.input(terms.thresholds().initial(), share));
        page.row(
                Cell.text("Margin-call LTV"),
                Cell.note("%"),
                Cell.input(terms.thresholds().marginCall(), share));
        page.row(
                Cell.text("LTV to restore"),
                Cell.note("%"),
                Cell.input(terms.thresholds().target(), share));
        page.row(
                Cell.text("Liquidation LTV"),
                Cell.note("%"),
                Cell.input(terms.thresholds().liquidation(), share));
        page.row(
                Cell.text("Time to cure"),
                Cell.note("hours"),
                Cell.count(terms.call().cureHours()));
        page.row(Cell.text("Line"), Cell.note("source"), Cell.text(terms.origin().place()));
    }
}
