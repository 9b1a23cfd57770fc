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
        Page cover = CloseSheet.COVER.page(book);
        Page index = CloseSheet.INDEX.page(book);
        ChecksSheet checks = new ChecksSheet(book, new CloseChecks(book, live, general).all());
        checks.write(CloseSheet.CHECKS.page(book));
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
        new FiguresSheet(book, live, before).write(CloseSheet.FIGURES.page(book));
        List<Month> onFile = months.stream().filter(book.report().months()::contains).toList();
        new BridgeSheet(book, live, onFile, Audience.ACCOUNTS).write(CloseSheet.BRIDGE.page(book));
    }

    /// The fills, and what each sale brought.
    private Map<Origin, SaleValue> sold() {
        return new FillsSheet(book).write(CloseSheet.FILLS.page(book));
    }

    /// Both sheets refer to each other's rows.
    private void lots(Map<Origin, SaleValue> sales) {
        Page disposals = CloseSheet.DISPOSALS.page(book);
        Page lots = CloseSheet.LOTS.page(book);
        new DisposalsSheet(book).write(disposals, new LotsSheet(book).write(lots), sales);
        new MethodsSheet(book).write(CloseSheet.METHODS.page(book));
        note(sales);
    }

    private void note(Map<Origin, SaleValue> sales) {
        new RollForwardSheet(book.report(), general.measurement())
                .write(CloseSheet.ROLLFORWARD.page(book));
        new HoldingsNoteSheet(book, general).write(CloseSheet.HOLDINGS_NOTE.page(book));
        new FlowsSheet(book, general.measurement(), sales).write(CloseSheet.FLOWS.page(book));
        new PricesSheet(book, general.measurement()).write(CloseSheet.PRICES.page(book));
    }

    private void earned() {
        new RevenueSheet(book).write(CloseSheet.REVENUE.page(book));
        new CostSheet(book.report(), live).write(CloseSheet.COST_PER_BTC.page(book));
        new NonGaapSheet(book.report(), live).write(CloseSheet.NON_GAAP.page(book));
    }

    private void lent() {
        new LoansSheet(book, live).write(CloseSheet.LOANS.page(book));
        new CoverageSheet(book).write(CloseSheet.COVERAGE.page(book));
        new CollateralSheet(book, live).write(CloseSheet.COLLATERAL.page(book));
    }

    private void posted() {
        new JournalSheet(book.report().month(), general.journal())
                .write(CloseSheet.JOURNAL.page(book));
        new TrialBalanceSheet(book, general).write(CloseSheet.TRIAL_BALANCE.page(book));
    }

    private void chain() {
        new RowsSheet(book, live, rowed()).write(CloseSheet.ROWS.page(book));
        new SourcesSheet(book, made).write(CloseSheet.SOURCES.page(book));
    }

    /// Figures whose rows have no table of their own.
    private List<Figure> rowed() {
        return beneath.stream().filter(f -> live.scope().tabled(f).isEmpty()).toList();
    }
}
