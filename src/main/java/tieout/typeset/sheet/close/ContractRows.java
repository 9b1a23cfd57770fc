package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.intake.standing.LoanTerms;
import tieout.intake.standing.RateReset;
import tieout.ledger.loan.Loan;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A loan's contract, term by term, as the settings state it.
final class ContractRows {
    private static final Format SHARE = Format.percent(4);

    private ContractRows() {}

    static void write(Page page, Loan loan) {
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
