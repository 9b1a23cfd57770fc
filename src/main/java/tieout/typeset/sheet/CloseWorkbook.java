package tieout.typeset.sheet;

import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.intake.wording.Audience;
import tieout.ledger.GeneralBooks;
import tieout.report.Figure;
import tieout.report.Report;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cover;
import tieout.typeset.sheet.book.IndexSheet;
import tieout.typeset.sheet.book.Live;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Scope;
import tieout.typeset.sheet.chain.Beneath;
import tieout.typeset.sheet.chain.FiguresSheet;
import tieout.typeset.sheet.chain.Made;
import tieout.typeset.sheet.chain.RowsSheet;
import tieout.typeset.sheet.chain.SourcesSheet;
import tieout.typeset.sheet.close.BridgeSheet;
import tieout.typeset.sheet.close.ChecksSheet;
import tieout.typeset.sheet.close.CloseChecks;
import tieout.typeset.sheet.close.CollateralSheet;
import tieout.typeset.sheet.close.CostSheet;
import tieout.typeset.sheet.close.CoverageSheet;
import tieout.typeset.sheet.close.DisposalsSheet;
import tieout.typeset.sheet.close.FillsSheet;
import tieout.typeset.sheet.close.FlowsSheet;
import tieout.typeset.sheet.close.HoldingsNoteSheet;
import tieout.typeset.sheet.close.JournalSheet;
import tieout.typeset.sheet.close.LoansSheet;
import tieout.typeset.sheet.close.LotsSheet;
import tieout.typeset.sheet.close.MethodsSheet;
import tieout.typeset.sheet.close.NonGaapSheet;
import tieout.typeset.sheet.close.PricesSheet;
import tieout.typeset.sheet.close.RevenueSheet;
import tieout.typeset.sheet.close.RollForwardSheet;
import tieout.typeset.sheet.close.SaleValue;
import tieout.typeset.sheet.close.TrialBalanceSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `close-workbook.xlsx`: the month for accountants, recomputing itself beside the engine.
public final class CloseWorkbook {
    private final Book book;
    private final Live live;
    private final GeneralBooks general;
    private final Made made;
    private final List<Figure> beneath;
    private final List<Month> before;
    private final List<Month> months;

    private CloseWorkbook(Report report, Made made) {
        this.made = made;
        book = new Book(report, "Close workbook", "Index");
        general = report.books().reconciliation().general();
        before = FiguresSheet.before(report);
        months = new ArrayList<>(before);
        months.addFirst(report.month());
        Set<String> ids = report.catalogue().definitions().keySet();
        beneath = Beneath.of(report);
        live =
                new Live(
                        Scope.of(report.month())
                                .with(ids, months)
                                .rows(beneath)
                                .tabled(new FillsSheet(book).tabled())
                                .tabled(DisposalsSheet.tabled())
                                .tabled(RevenueSheet.tabled()));
    }

    /// The workbook's bytes; the same report gives the same bytes.
    public static byte[] set(Report report, Made made) {
        return new CloseWorkbook(report, made).bytes();
    }

    private byte[] bytes() {
        Page cover = book.page("Cover", "Close workbook", "Whether the month stands, and on what.");
        Page index = book.page("Index", "Index", "The sheets of this workbook.");
        ChecksSheet checks = new ChecksSheet(book, new CloseChecks(book, live, general).all());
        checks.write(
                book.page(
                        "Checks",
                        "Checks",
                        "Each check compares two live sides; each control, third parties' word with"
                                + " the ledger. A failure counts one."));
        figures();
        lots(sold());
        earned();
        lent();
        posted();
        chain();
        new IndexSheet(book).write(index);
        new Cover(book, live, tallies(checks)).write(cover);
        return book.bytes();
    }

    private static List<Cover.Tally> tallies(ChecksSheet checks) {
        return List.of(
                new Cover.Tally(
                        "checks of the workbook",
                        "SUM(" + ChecksSheet.FLAGS + ")",
                        checks.failed(),
                        "Checks!A1"),
                new Cover.Tally(
                        "controls with an open break",
                        "SUM(" + ChecksSheet.CONTROLS + ")",
                        checks.broken(),
                        "Checks!A1"));
    }

    private void figures() {
        new FiguresSheet(book, live, before)
                .write(
                        book.page(
                                "Figures",
                                "Figures",
                                "Every figure of the month, live beside the engine's value, and"
                                        + " the months before."));
        List<Month> onFile = months.stream().filter(book.report().months()::contains).toList();
        new BridgeSheet(book, live, onFile, Audience.ACCOUNTS)
                .write(
                        book.page(
                                "Bridge",
                                "Holdings bridge",
                                "Movement of own bitcoin. What left is negative; the unexplained"
                                        + " always has its line.",
                                "held",
                                "cut_off"));
    }

    /// The fills, and what each sale brought.
    private Map<Origin, SaleValue> sold() {
        return new FillsSheet(book)
                .write(
                        book.page(
                                "Fills",
                                "Fills",
                                "Every trade of the month on a venue: change a quantity, a price or"
                                        + " a fee, and all that follows from it moves.",
                                "sale_fee",
                                "sale_price_in_tether",
                                "stablecoin_class"));
    }

    /// Both sheets refer to each other's rows.
    private void lots(Map<Origin, SaleValue> sales) {
        Page disposals =
                book.page(
                        "Disposals",
                        "Disposals",
                        "What each disposal took from which lot, and what it brought: gain is"
                                + " proceeds less cost.",
                        "lot_method",
                        "lot_tie_break",
                        "sale_fee",
                        "sale_price_in_tether");
        Page lots =
                book.page(
                        "Lots",
                        "Lots",
                        "Each lot at its opening or as acquired, and what is left of it.",
                        "lot_method",
                        "lot_scope",
                        "acquisition_fee");
        new DisposalsSheet(book).write(disposals, new LotsSheet(book).write(lots), sales);
        new MethodsSheet(book)
                .write(
                        book.page(
                                "Methods",
                                "Lot methods side by side",
                                "The method moves the split between realised and unrealised, never"
                                        + " the change in fair value.",
                                "lot_method"));
        note(sales);
    }

    private void note(Map<Origin, SaleValue> sales) {
        new RollForwardSheet(book.report(), general.measurement())
                .write(
                        book.page(
                                "Rollforward",
                                "Roll-forward of bitcoin",
                                "For the note (ASC 350-60-50-3): opening, additions, dispositions,"
                                        + " gains or losses, closing. What left is negative.",
                                "bitcoin_measurement",
                                "price_market",
                                "cut_off"));
        new HoldingsNoteSheet(book, general).write();
        new FlowsSheet(book, general.measurement(), sales)
                .write(
                        book.page(
                                "Flows",
                                "Changes of carried bitcoin",
                                "The rows of the note: every change of bitcoin and of what pools"
                                        + " owe since the year began.",
                                "price_market"));
        new PricesSheet(book, general.measurement())
                .write(
                        book.page(
                                "Prices",
                                "Prices",
                                "The price fixes of the month, and what other cut-offs would make.",
                                "price_market",
                                "cut_off",
                                "other_cut_offs"));
    }

    private void earned() {
        new RevenueSheet(book)
                .write(
                        book.page(
                                "Revenue",
                                "Mining revenue",
                                "By pool and contract day: coins earned at the price at inception;"
                                        + " what pools owe.",
                                "price_market"));
        new CostSheet(book.report(), live)
                .write(
                        book.page(
                                "CostPerBtc",
                                "Cost per bitcoin",
                                "Each definition of the company, from the cost of revenue of the"
                                        + " general ledger; the residual is always shown."));
        new NonGaapSheet(book.report(), live)
                .write(
                        book.page(
                                "NonGaap",
                                "Adjusted EBITDA",
                                "Net income first, then what is taken out of it, line by line."));
    }

    private void lent() {
        new LoansSheet(book, live)
                .write(
                        book.page(
                                "Loans",
                                "Loans",
                                "The loan before and after the announced sale and at month-end.",
                                "tether_repayment"));
        new CoverageSheet(book)
                .write(
                        book.page(
                                "Coverage",
                                "Interest and cover of loans",
                                "Interest by day count, triggers, falls of the price, debt ended,"
                                        + " current and non-current.",
                                "tether_repayment"));
        new CollateralSheet(book, live)
                .write(
                        book.page(
                                "Collateral",
                                "Collateral",
                                "Bitcoin out as collateral: a receivable where control passed,"
                                        + " less its allowance; and the three counts of held.",
                                "held"));
    }

    private void posted() {
        new JournalSheet(book.report().month(), general.journal())
                .write(
                        book.page(
                                "Journal",
                                "Journal",
                                "What the general ledger has to post for the month, in US$.",
                                "bitcoin_measurement",
                                "stablecoin_class"));
        new TrialBalanceSheet(book, general)
                .write(
                        book.page(
                                "TrialBalance",
                                "Trial balance",
                                "The general ledger beside the journal. Debit positive, US$."));
    }

    private void chain() {
        new RowsSheet(book, live, rowed())
                .write(
                        book.page(
                                "Rows",
                                "Rows",
                                "The lines of sources and the figures that each figure is made"
                                        + " from."));
        new SourcesSheet(book, made)
                .write(
                        book.page(
                                "Sources",
                                "Information produced by the entity",
                                "Every file read, with its SHA-256, its rows and control totals;"
                                        + " what was made of them, with what and by what."));
    }

    /// Figures whose rows have no table of their own.
    private List<Figure> rowed() {
        return beneath.stream().filter(f -> live.scope().tabled(f).isEmpty()).toList();
    }
}
