package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.intake.standing.LoanTerms;
import tieout.intake.standing.RateReset;
import tieout.intake.wording.Audience;
import tieout.ledger.loan.Cure;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.MarginCall;
import tieout.ledger.loan.Repayment;
import tieout.report.Figure;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Live;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The loan before and after the announced sale and at the month's end, its movements, its terms.
public record LoansSheet(Book book, Live live) {
    private static final Format SHARE = Format.percent(4);
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
        calls(page);
        book.report().books().ledger().loans().forEach(loan -> contract(page, loan));
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
        list(
                page,
                "Collateral in the month",
                List.of("collateral_posted", "collateral_returned", "collateral_applied"));
        list(
                page,
                "Beside the loan",
                List.of(
                        "loan_fees_owed",
                        "coin_interest_accrued",
                        "coin_fees_owed",
                        "claim_on_lender"));
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
                Column.number("fees, US$"),
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
                        Cell.input(paid.fees()),
                        Cell.input(paid.interest()),
                        Cell.input(paid.principal()),
                        Cell.live(
                                "ROUND(C" + row + "+D" + row + "+E" + row + ",6)",
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

    /// Calls of the month, and earlier ones that were open at its end, each with its deadline.
    private void calls(Page page) {
        page.line(Cell.text("Margin calls").as(Role.HEADING));
        page.head(
                Column.text("called at (UTC)", 44),
                Column.text("loan", 14),
                Column.text("to be met by (UTC)", 20),
                Column.text("met at (UTC)", 20),
                Column.text("state", 14),
                Column.text("line", 50));
        int before = page.row();
        Month month = book.report().month();
        Instant end = month.end().cutOff();
        for (Loan loan : book.report().books().ledger().loans()) {
            for (MarginCall call : loan.calls()) {
                if (month.contains(call.called().at()) || call.isOpen(end)) {
                    call(page, loan, call, end);
                }
            }
            loan.cure(month.end())
                    .filter(cure -> cure.ground() != Cure.Ground.CALLED)
                    .ifPresent(cure -> cure(page, loan, cure));
        }
        if (page.row() == before) {
            page.row(Cell.note("none in the month, and the margin-call level was not reached"));
        }
        page.blank();
    }

    private static void call(Page page, Loan loan, MarginCall call, Instant end) {
        boolean open = call.isOpen(end);
        String state = open ? "open" : "met";
        page.row(
                Cell.moment(call.called().at()),
                Cell.text(loan.id()),
                Cell.moment(call.deadline()),
                call.met().map(met -> Cell.moment(met.at())).orElse(Cell.note("–")),
                Cell.text(call.isLate(end) ? state + ", late" : open ? state : state + " in time"),
                Cell.note(call.called().origin().place()));
    }

    /// The level is reached and nobody has called: by when it would have to be cured.
    private static void cure(Page page, Loan loan, Cure cure) {
        boolean automatic = cure.ground() == Cure.Ground.REACHED;
        page.row(
                Cell.moment(cure.since()),
                Cell.text(loan.id()),
                Cell.moment(cure.deadline()),
                Cell.note("–"),
                Cell.text(automatic ? "level reached" : "may be called"),
                Cell.note(cure.origin().place()));
    }

    /// The contract, term by term, as the settings state it.
    private static void contract(Page page, Loan loan) {
        LoanTerms terms = loan.terms();
        page.line(Cell.text("Terms of " + terms.loan() + ", " + terms.lender()).as(Role.HEADING));
        page.row(
                Cell.text("Agreement"),
                Cell.note("clause " + terms.contract().clause()),
                Cell.text(terms.contract().agreement()));
        page.row(
                Cell.text("Rate a year"), Cell.note("%"), Cell.input(terms.rate().annual(), SHARE));
        for (RateReset reset : loan.agreement().resets()) {
            page.row(
                    Cell.text("Rate a year, from the day beside it"),
                    Cell.note(words(reset.reason())),
                    Cell.input(reset.annual(), SHARE),
                    Cell.day(reset.from()),
                    Cell.note(reset.origin().place()));
        }
        term(page, "Day count", "days", terms.rate().dayCount().label());
        level(page, "Initial LTV", terms, terms.thresholds().initial());
        level(page, "Margin-call LTV", terms, terms.thresholds().marginCall());
        level(page, "LTV to restore", terms, terms.thresholds().target());
        level(page, "Liquidation LTV", terms, terms.thresholds().liquidation());
        call(page, terms.call());
        term(page, "Lender may ask for its money", "", words(terms.maturity().callRight()));
        page.row(
                Cell.text("Last day"),
                Cell.note("–"),
                terms.maturity().day().map(Cell::day).orElse(Cell.text("none")));
        term(page, "Collateral measured at", "", words(terms.collateral().measurement()));
        term(page, "Line", "source", terms.origin().place());
        page.blank();
    }

    private static void call(Page page, LoanTerms.Call call) {
        term(page, "Debt that counts", "", words(call.counted()));
        term(page, "Price", "", call.price().source() + ", " + call.price().time());
        term(page, "Called by", "", words(call.caller()));
        page.row(Cell.text("Time to cure"), Cell.note("hours"), Cell.count(call.cureHours()));
        term(page, "Cross default", "", call.crossDefault() ? "yes" : "no");
    }

    private static void term(Page page, String what, String unit, String words) {
        page.row(Cell.text(what), Cell.note(unit.isEmpty() ? "–" : unit), Cell.text(words));
    }

    /// As loan to value, and as the contract states it where it states collateral over debt.
    private static void level(Page page, String what, LoanTerms terms, Ratio level) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(what));
        cells.add(Cell.note("%"));
        cells.add(Cell.input(level, SHARE));
        if (terms.thresholds().stated() == LoanTerms.Stated.COLLATERAL_RATIO) {
            cells.add(Cell.input(terms.thresholds().asStated(level), SHARE));
            cells.add(Cell.note("as the contract states it"));
        }
        page.row(cells);
    }

    private static String words(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
