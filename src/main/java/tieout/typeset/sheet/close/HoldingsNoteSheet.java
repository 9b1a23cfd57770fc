package tieout.typeset.sheet.close;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.GeneralBooks;
import tieout.ledger.HoldingsNote;
import tieout.ledger.value.Carried;
import tieout.ledger.value.Holding;
import tieout.ledger.value.Restriction;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.List;
import java.util.Optional;

/// The note on crypto assets: each significant holding, what of bitcoin may not be sold, and what
/// the standard asks for besides (ASC 350-60-50-1 and 50-6).
///
/// The roll-forward is a sheet of its own; closing units and fair value are taken from it, live.
public record HoldingsNoteSheet(Book book, GeneralBooks general) {
    /// Units that are pledged with control kept, as the note has them.
    static final String PLEDGED = "note_pledged";

    static final String RESTRICTED = "note_restricted";
    private static final String OWED = "note_cost_at_pools";
    private static final String COST = "note_cost";
    private static final String VALUE = "note_fair_value";

    public void write(Page page) {
        HoldingsNote note = note();
        holdings(page, note);
        page.blank();
        restrictions(page, note);
        page.blank();
        new AggregateRollForward(book.report().month(), general.measurement(), note).write(page);
        page.blank();
        new NoteChecklist(book, general, note).write(page);
    }

    HoldingsNote note() {
        var books = book.report().books();
        return HoldingsNote.of(
                books.facts(), books.ledger(), general.measurement(), book.report().month().end());
    }

    private void holdings(Page page, HoldingsNote note) {
        page.head(
                Column.text("crypto asset", 52),
                Column.text("unit", 22),
                Column.number("units"),
                Column.number("cost basis, US$"),
                Column.number("fair value, US$"),
                Column.number("share of all"),
                Column.number("named from"),
                Column.text("of what", 40));
        int first = page.row() + 1;
        List<Holding> named = note.holdings().stream().filter(note::isSignificant).toList();
        named.forEach(holding -> holding(page, note, holding));
        rest(page, note, named);
        int last = page.row();
        page.row(
                Cell.text("All crypto assets").as(Role.TOTAL),
                Cell.nothing().as(Role.TOTAL),
                Cell.nothing().as(Role.TOTAL),
                sum("D", first, last, note.cost().exact(), Format.CENTS),
                sum("E", first, last, note.fairValue().exact(), Format.CENTS));
        page.name(COST, 3);
        page.name(VALUE, 4);
        Usd owed = Holding.owed(general.measurement(), note.asOf());
        page.row(
                Cell.note("  beside it, what pools owe: a receivable, at what it was earned at"),
                Cell.note("BTC"),
                Cell.live("bitcoin_held_at_pools", owedUnits(), Format.BITCOIN),
                Cell.input(owed));
        page.name(OWED, 3);
    }

    private Ratio owedUnits() {
        return book.report().figure("bitcoin_held_at_pools").value().orElse(Ratio.ZERO);
    }

    private static void holding(Page page, HoldingsNote note, Holding holding) {
        boolean bitcoin = holding.asset() == Carried.BITCOIN;
        Unit unit = holding.asset().unit();
        Ratio cost = holding.cost().exact();
        page.row(
                Cell.text(holding.asset().label()),
                Cell.text(unit.label()),
                bitcoin
                        ? Cell.live("note_bitcoin_month", exact(holding.units()), Format.BITCOIN)
                        : Cell.input(holding.units()),
                bitcoin
                        ? Cell.live(
                                "ROUND(" + LotsSheet.COST + "-" + OWED + ",2)", cost, Format.CENTS)
                        : Cell.input(holding.cost()),
                bitcoin
                        ? Cell.live("note_closing_month", holding.fairValue().exact(), Format.CENTS)
                        : Cell.input(holding.fairValue()),
                share(page.row() + 1, holding.share(note.fairValue())),
                threshold(note),
                Cell.note(
                        bitcoin
                                ? "lots left, less what pools owe"
                                : "what it came in at, oldest left first"));
    }

    private static Ratio exact(Amount amount) {
        return amount.exact();
    }

    private static Cell share(int row, Ratio share) {
        return Cell.live(
                "IF(" + VALUE + "=0,0,E" + row + "/" + VALUE + ")", share, Format.percent(2));
    }

    private static Cell threshold(HoldingsNote note) {
        return Cell.input(Ratio.of(note.thresholdPercent(), 100), Format.percent(0));
    }

    /// What is below the threshold, all in one line; there is one even if nothing is.
    private static void rest(Page page, HoldingsNote note, List<Holding> named) {
        Usd cost = Usd.ZERO;
        Usd value = Usd.ZERO;
        for (Holding holding : note.holdings()) {
            if (!named.contains(holding)) {
                cost = cost.plus(holding.cost());
                value = value.plus(holding.fairValue());
            }
        }
        Holding all = new Holding(Carried.BITCOIN, Bitcoin.ZERO, cost, value);
        page.row(
                Cell.text("All others, in aggregate"),
                Cell.note("–"),
                Cell.note("–"),
                Cell.input(cost),
                Cell.input(value),
                share(page.row() + 1, all.share(note.fairValue())),
                Cell.note("–"),
                Cell.note("holdings below the threshold"));
    }

    private void restrictions(Page page, HoldingsNote note) {
        page.head(
                Column.text("restriction on the sale of bitcoin", 52),
                Column.text("with or at", 22),
                Column.number("BTC"),
                Column.number("fair value, US$"),
                Column.text("last day", 11),
                Column.number("days left"),
                Column.text("kind", 12),
                Column.text("lifted by", 40),
                Column.text("terms", 40));
        int first = page.row() + 1;
        note.restrictions().forEach(restriction -> restriction(page, note, restriction));
        if (note.restrictions().isEmpty()) {
            page.row(
                    Cell.note("none"),
                    Cell.note("no contract on file"),
                    Cell.input(Bitcoin.ZERO),
                    Cell.input(Usd.ZERO));
        }
        int last = page.row();
        page.name(PLEDGED, 2, first, last);
        page.name("note_restriction_kind", 6, first, last);
        split(page, note, first, last);
        lent(page);
    }

    /// What is restricted and what is not, together all of bitcoin.
    private void split(Page page, HoldingsNote note, int first, int last) {
        Bitcoin units = note.restricted();
        page.row(
                Cell.text("Restricted").as(Role.TOTAL),
                Cell.nothing().as(Role.TOTAL),
                sum("C", first, last, units.exact(), Format.BITCOIN),
                sum("D", first, last, note.restrictedValue().exact(), Format.CENTS));
        page.name(RESTRICTED, 2);
        page.name(RESTRICTED + "_value", 3);
        Ratio all = general.measurement().units(Carried.BITCOIN, note.asOf()).exact();
        Ratio value = general.measurement().dollars(Carried.BITCOIN, note.asOf()).exact();
        page.row(
                Cell.text("Unrestricted").as(Role.TOTAL),
                Cell.nothing().as(Role.TOTAL),
                rest("note_bitcoin_month", RESTRICTED, all.minus(units.exact()), Format.BITCOIN),
                rest(
                        "note_closing_month",
                        RESTRICTED + "_value",
                        value.minus(note.restrictedValue().exact()),
                        Format.CENTS));
        page.name("note_unrestricted", 2);
        page.name("note_unrestricted_value", 3);
    }

    private static Cell rest(String whole, String part, Ratio value, Format format) {
        String formula = "ROUND(" + whole + "-" + part + "," + format.decimals() + ")";
        return Cell.live(formula, value, format).as(Role.TOTAL);
    }

    private static Cell sum(String column, int first, int last, Ratio value, Format format) {
        String range = column + first + ":" + column + last;
        return Cell.live("ROUND(SUM(" + range + ")," + format.decimals() + ")", value, format)
                .as(Role.TOTAL);
    }

    private static void restriction(Page page, HoldingsNote note, Restriction restriction) {
        String r = String.valueOf(page.row() + 1);
        Optional<Cell> left =
                restriction
                        .daysLeft(note.asOf())
                        .map(days -> Cell.input(Ratio.of(days), Format.COUNT));
        page.row(
                Cell.text(restriction.nature()),
                Cell.text(restriction.account()),
                Cell.input(restriction.units()),
                Cell.live(
                        "ROUND(C" + r + "*bitcoin_price,2)",
                        restriction.fairValue().exact(),
                        Format.CENTS),
                restriction.until().map(Cell::day).orElseGet(() -> Cell.note("none")),
                left.orElseGet(() -> Cell.note("open")),
                Cell.text(restriction.kind().words()),
                Cell.text(restriction.lifted()),
                Cell.note(restriction.origin().place()));
    }

    /// Where control has passed nothing is restricted, because it is no bitcoin of ours.
    private void lent(Page page) {
        Ratio passed =
                CollateralSheet.collateral(book.report(), LoanTerms.Control.TRANSFERRED).exact();
        page.row(
                Cell.note("  beside it, out as collateral with control passed: a receivable"),
                Cell.link("Collateral", "Collateral!A1"),
                Cell.live(
                        "ROUND(SUMIFS(collateral_bitcoin,collateral_control,\"transferred\"),8)",
                        passed,
                        Format.BITCOIN));
    }

    /// Units pledged with control kept, by the rows of the note.
    Check.Side pledged() {
        Ratio kept =
                note().restrictions().stream()
                        .filter(r -> r.kind() == Restriction.Kind.COLLATERAL)
                        .map(r -> r.units().exact())
                        .reduce(Ratio.ZERO, Ratio::plus);
        String sum = "SUMIFS(" + PLEDGED + ",note_restriction_kind,\"collateral\")";
        return new Check.Side(sum, kept);
    }
}
