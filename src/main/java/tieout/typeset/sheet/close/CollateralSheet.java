package tieout.typeset.sheet.close;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.calendar.AsOf;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.loan.CollateralReceivable;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;
import tieout.report.Report;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Live;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Bitcoin out as collateral: what is a receivable and at what, what stayed ours, and the three
/// counts that together are bitcoin held.
public record CollateralSheet(Book book, Live live) {
    public void write(Page page) {
        page.head(
                Column.text("loan", 48),
                Column.text("lender", 30),
                Column.text("control", 13),
                Column.text("related party", 9),
                Column.number("BTC"),
                Column.number("price, US$"),
                Column.number("fair value, US$"),
                Column.text("allowance on", 18),
                Column.number("debt, US$"),
                Column.number("allowance rate"),
                Column.number("allowance, US$"),
                Column.number("net, US$"),
                Column.text("terms", 30));
        int first = page.row() + 1;
        AsOf end = book.report().month().end();
        var ledger = book.report().books().ledger();
        Optional<PriceFix> fix = ledger.prices().bitcoin(end.day());
        for (PriceFix price : fix.stream().toList()) {
            ledger.loans().forEach(loan -> write(page, loan, loan.at(end), price.price()));
        }
        if (page.row() < first) {
            page.row(Cell.note("none"), Cell.note("no loan on file"));
        }
        page.name("collateral_control", 2, first, page.row());
        page.name("collateral_bitcoin", 4, first, page.row());
        page.name("collateral_net", 11, first, page.row());
        page.blank();
        counts(page);
    }

    private static void write(Page page, Loan loan, LoanState state, Price price) {
        String r = String.valueOf(page.row() + 1);
        LoanTerms terms = loan.terms();
        boolean passed = terms.control() == LoanTerms.Control.TRANSFERRED;
        var receivable = new CollateralReceivable(terms, state.collateral(), price, state.debt());
        boolean excess = terms.collateral().allowance().basis() == LoanTerms.Basis.EXCESS_OVER_DEBT;
        String exposed = excess ? "MAX(0,G" + r + "-I" + r + ")" : "G" + r;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(loan.id()));
        cells.add(Cell.text(terms.lender()));
        cells.add(Cell.text(terms.control().name().toLowerCase(Locale.ROOT)));
        cells.add(Cell.text(terms.contract().relatedParty() ? "yes" : "no"));
        cells.add(Cell.input(state.collateral()));
        cells.add(Cell.live("bitcoin_price", price.exact(), Format.CENTS));
        cells.add(
                Cell.live(
                        "ROUND(E" + r + "*F" + r + ",2)",
                        receivable.gross().exact(),
                        Format.CENTS));
        cells.add(Cell.text(passed ? basis(terms).replace('_', ' ') : "n/a"));
        cells.add(Cell.input(state.debt()));
        cells.addAll(passed ? net(receivable, r) : List.of(absent(), absent(), absent()));
        cells.add(Cell.note(terms.origin().place()));
        page.row(cells);
    }

    private static Cell absent() {
        return Cell.text("n/a").as(Role.ABSENT);
    }

    private static String basis(LoanTerms terms) {
        return terms.collateral().allowance().basis().name().toLowerCase(Locale.ROOT);
    }

    /// Rate, allowance and what is left of the fair value.
    private static List<Cell> net(CollateralReceivable receivable, String r) {
        LoanTerms.Allowance allowance = receivable.terms().collateral().allowance();
        boolean excess = allowance.basis() == LoanTerms.Basis.EXCESS_OVER_DEBT;
        String exposed = excess ? "MAX(0,G" + r + "-I" + r + ")" : "G" + r;
        Ratio less = receivable.allowance().negated().exact();
        Ratio net = receivable.net().exact();
        return List.of(
                Cell.input(allowance.rate(), Format.percent(4)),
                Cell.live("-ROUND(" + exposed + "*J" + r + ",2)", less, Format.CENTS),
                Cell.live("ROUND(G" + r + "+K" + r + ",2)", net, Format.CENTS).as(Role.TOTAL));
    }

    /// In custody, at pools and on venues; pledged and still ours; out with control passed.
    private void counts(Page page) {
        page.line(Cell.text("The three counts of bitcoin held").as(Role.HEADING));
        int first = page.row() + 1;
        Ratio kept = collateral(book.report(), LoanTerms.Control.RETAINED).exact();
        Ratio passed = collateral(book.report(), LoanTerms.Control.TRANSFERRED).exact();
        Ratio ours = value("bitcoin_free");
        count(page, "In custody, at pools and on venues", "bitcoin_free", ours);
        count(page, "Out as collateral, control kept: in bitcoin", lent("retained"), kept);
        count(page, "Out as collateral, control passed", lent("transferred"), passed);
        String range = "E" + first + ":E" + page.row();
        Ratio sum = ours.plus(kept).plus(passed);
        page.row(
                Cell.text("Bitcoin held").as(Role.TOTAL),
                none(),
                none(),
                none(),
                Cell.live("ROUND(SUM(" + range + "),8)", sum, Format.BITCOIN).as(Role.TOTAL));
        page.name("collateral_held", 4);
        Ratio gap = sum.minus(value("bitcoin_held"));
        page.row(
                Cell.note("  differs from bitcoin held by"),
                Cell.link("bitcoin_held", "bitcoin_held"),
                Cell.note("–"),
                Cell.note("check"),
                Cell.live("ROUND(collateral_held-bitcoin_held,8)", gap, Format.BITCOIN)
                        .as(Role.CHECK));
    }

    private static Cell none() {
        return Cell.nothing().as(Role.TOTAL);
    }

    private static String lent(String control) {
        return "ROUND(SUMIFS(collateral_bitcoin,collateral_control,\"" + control + "\"),8)";
    }

    private static void count(Page page, String what, String formula, Ratio value) {
        page.row(
                Cell.text(what),
                Cell.note("–"),
                Cell.note("–"),
                Cell.note("–"),
                Cell.live(formula, value, Format.BITCOIN));
    }

    private Ratio value(String id) {
        return live.cached(book.report().figure(id));
    }

    /// What the loans of this kind of control have at the month's end.
    static Bitcoin collateral(Report report, LoanTerms.Control control) {
        AsOf end = report.month().end();
        return report.books().ledger().loans().stream()
                .filter(loan -> loan.terms().control() == control)
                .map(loan -> loan.at(end).collateral())
                .reduce(Bitcoin.ZERO, Bitcoin::plus);
    }
}
