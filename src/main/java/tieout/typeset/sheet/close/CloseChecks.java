package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.GeneralBooks;
import tieout.reconcile.Control;
import tieout.report.Figure;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Live;
import tieout.typeset.sheet.chain.FiguresSheet;
import tieout.typeset.sheet.close.Check.Side;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The tests that a close workbook makes on itself, each over the live cells of two sheets.
///
/// A test whose figures do not apply in the month is left out.
public record CloseChecks(Book book, Live live, GeneralBooks general) {
    public List<Check> all() {
        List<Check> all = new ArrayList<>();
        all.add(figures());
        all.addAll(bridge());
        if (!book.report().catalogue().regions().isEmpty()) {
            all.add(regions());
        }
        all.addAll(sales());
        all.addAll(balances());
        all.addAll(books());
        return all.stream().filter(CloseChecks::known).toList();
    }

    private Check figures() {
        String formula = "COUNTIFS(" + FiguresSheet.DIFFERENCES + ",\"<>0\")";
        Side differing = new Side(formula, differing());
        return count("figures", "Every live figure equals the engine's.", differing, "Figures!A1");
    }

    private List<Check> bridge() {
        return List.of(
                bitcoin(
                        "bridge",
                        "Opening, movements and the unexplained make bitcoin held.",
                        sum("bridge_expected", "unexplained"),
                        sum("bitcoin_held"),
                        "Bridge!A1"),
                bitcoin(
                        "unexplained",
                        "Nothing is unexplained.",
                        sum("unexplained"),
                        Side.nil(),
                        "Bridge!A1"),
                split("places", "Pools, custody, venues and lenders", BridgeSheet.WHERE),
                split("freedom", "Free, pledged and loaned", BridgeSheet.SPLIT));
    }

    private List<Check> balances() {
        String counted = "COUNTIFS(@,\">0\")+COUNTIFS(@,\"<0\")";
        Side apart =
                new Side(
                        counted.replace("@", TrialBalanceSheet.DIFFERENCES),
                        Ratio.of(new TrialBalanceSheet(book, general).differing()));
        return List.of(
                bitcoin(
                        "lots",
                        "Lots left and coins under lenders' control are the bitcoin that the"
                                + " ledger expects.",
                        new Side(
                                LotsSheet.BITCOIN + "+" + LotsSheet.TRANSFERRED,
                                new LotsSheet(book).left().plus(new LotsSheet(book).out())),
                        sum("bridge_expected"),
                        "Lots!A1"),
                dollars(
                        "principal",
                        "Opening principal, drawn less repaid, is the closing principal.",
                        sum("loan_principal_opening", "loan_drawn", "-loan_repaid"),
                        sum("loan_principal"),
                        "Loans!A1"),
                new Check(
                        "books",
                        "The trial balance equals the journal in every account that Tieout keeps,"
                                + " or the break is accepted.",
                        apart,
                        accepted(Control.BOOKS_TO_LEDGER, apart.value()),
                        0,
                        Format.COUNT,
                        "TrialBalance!A1"));
    }

    private List<Check> sales() {
        return List.of(
                settled(),
                bitcoin(
                        "sold",
                        "Sales take the bitcoin sold.",
                        new Side(DisposalsSheet.BITCOIN, new DisposalsSheet(book).quantity()),
                        sum("bitcoin_sold"),
                        "Disposals!A1"),
                dollars(
                        "cost",
                        "Sales relieve the cost of bitcoin sold.",
                        new Side(DisposalsSheet.COST, new DisposalsSheet(book).cost()),
                        sum("cost_of_bitcoin_sold"),
                        "Disposals!A1"),
                dollars(
                        "proceeds",
                        "Sales share out the proceeds that count against cost.",
                        new Side(DisposalsSheet.PROCEEDS, new DisposalsSheet(book).proceeds()),
                        sum("net_proceeds", "sale_fees_expensed"),
                        "Disposals!A1"),
                dollars(
                        "gain",
                        "Sales make the realised gain.",
                        new Side(DisposalsSheet.GAIN, new DisposalsSheet(book).gain()),
                        sum("realised_gain"),
                        "Disposals!A1"));
    }

    /// Trades that differ while all breaks of their control are accepted are expected to.
    private Check settled() {
        String differing = "COUNTIFS(" + FillsSheet.UNSETTLED + ",\"<>0\")";
        return new Check(
                "settled",
                "The venue's account history moved what each fill says, or the break is accepted.",
                new Side(differing, new FillsSheet(book).unsettled()),
                accepted(Control.FILLS_TO_SETTLEMENTS, new FillsSheet(book).unsettled()),
                0,
                Format.COUNT,
                "Fills!A1");
    }

    /// So many differences as are accepted: all of them if no break of the control is open.
    private Side accepted(Control control, Ratio differing) {
        boolean open =
                book.report().books().reconciliation().open().stream()
                        .anyMatch(found -> found.control() == control);
        Ratio accepted = open ? Ratio.ZERO : differing;
        return new Side(accepted.toString(), accepted);
    }

    private List<Check> books() {
        JournalSheet journal = new JournalSheet(book.report().month(), general.journal());
        RollForwardSheet note = new RollForwardSheet(book.report(), general.measurement());
        Ratio closing = note.note().closing().dollars().exact();
        Ratio debits = journal.debits();
        Side methods = new Side("COUNTIFS(" + MethodsSheet.DIFFERENCES + ",\"<>0\")", Ratio.ZERO);
        return List.of(
                dollars(
                        "note",
                        "The roll-forward comes to quantity times price of the reporting date.",
                        new Side("note_closing_month", closing),
                        new Side("note_carrying_month", note.carrying()),
                        "Rollforward!A1"),
                bitcoin(
                        "note_bitcoin",
                        "The roll-forward's coins are those held, less what pools owe and what is a"
                                + " receivable from lenders.",
                        new Side("note_bitcoin_month", note.note().closing().units().exact()),
                        ours(),
                        "Rollforward!A1"),
                restricted(),
                bitcoin(
                        "receivable",
                        "What pools owe by the day is what the bridge has at pools.",
                        new Side("receivable_closing", new RevenueSheet(book).owed()),
                        sum("bitcoin_held_at_pools"),
                        "Revenue!A1"),
                dollars(
                        "journal",
                        "Debits equal credits.",
                        new Side(JournalSheet.DEBITS, debits),
                        new Side(JournalSheet.CREDITS, debits),
                        "Journal!A1"),
                count(
                        "methods",
                        "Every lot method makes the same change in fair value.",
                        methods,
                        "Methods!A1"));
    }

    /// By the statements: in custody and on venues, and out as collateral with control kept.
    private Side ours() {
        Side there = sum("bitcoin_held_in_custody", "bitcoin_held_on_exchange");
        Side kept = kept();
        return new Side(there.formula() + "+" + kept.formula(), there.value().plus(kept.value()));
    }

    /// Out as collateral with control kept, by the sheet of collateral.
    private Side kept() {
        return new Side(
                "SUMIFS(collateral_bitcoin,collateral_control,\"retained\")",
                CollateralSheet.collateral(book.report(), LoanTerms.Control.RETAINED).exact());
    }

    private Check restricted() {
        return bitcoin(
                "restricted",
                "Bitcoin pledged with control kept is restricted in the note.",
                new HoldingsNoteSheet(book, general).pledged(),
                kept(),
                "HoldingsNote!A1");
    }

    private Check split(String id, String parts, List<String> ids) {
        Side sum = sum(ids.toArray(String[]::new));
        return bitcoin(id, parts + " make bitcoin held.", sum, sum("bitcoin_held"), "Bridge!A1");
    }

    private Check regions() {
        String[] ids =
                book.report().catalogue().regions().keySet().stream()
                        .map(slug -> "bitcoin_produced_" + slug)
                        .toArray(String[]::new);
        return bitcoin(
                "regions",
                "The regions' production adds to bitcoin produced.",
                sum(ids),
                sum("bitcoin_produced"),
                "Figures!A1");
    }

    private Ratio differing() {
        return Ratio.of(
                book.report().figures(book.report().month()).stream()
                        .filter(this::differs)
                        .count());
    }

    private boolean differs(Figure figure) {
        return figure.value()
                .map(exact -> live.cached(figure).minus(exact).rounded(6, RoundingMode.HALF_UP))
                .map(difference -> difference.signum() != 0)
                .orElse(false);
    }

    private static boolean known(Check check) {
        return Stream.of(check.left(), check.right()).noneMatch(s -> s.formula().isEmpty());
    }

    private static Check count(String id, String what, Side side, String link) {
        return new Check(id, what, side, Side.nil(), 0, Format.COUNT, link);
    }

    private static Check bitcoin(String id, String what, Side left, Side right, String link) {
        return new Check(id, what, left, right, 8, Format.BITCOIN, link);
    }

    private static Check dollars(String id, String what, Side left, Side right, String link) {
        return new Check(id, what, left, right, 2, Format.CENTS, link);
    }

    /// Figures added, or taken off with a minus before their id; no formula if one has no value.
    private Side sum(String... signed) {
        StringBuilder formula = new StringBuilder();
        Ratio value = Ratio.ZERO;
        for (String term : signed) {
            boolean less = term.startsWith("-");
            Figure figure = book.report().figure(less ? term.substring(1) : term);
            if (figure.value().isEmpty()) {
                return new Side("", Ratio.ZERO);
            }
            formula.append(less || formula.isEmpty() ? "" : "+").append(term);
            value = less ? value.minus(live.cached(figure)) : value.plus(live.cached(figure));
        }
        return new Side(formula.toString(), value);
    }
}
