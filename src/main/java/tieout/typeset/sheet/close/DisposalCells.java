package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.standing.Choice.LotMethod;
import tieout.intake.standing.Choice.LotScope;
import tieout.intake.standing.Choice.SaleFee;
import tieout.ledger.lot.Disposal;
import tieout.ledger.lot.LotPolicy;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Role;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A disposal's row: each part of a lot as the engine takes it, said in formulas.
///
/// A relief takes what it still needs or what its lot has left, the smaller of the two; cost,
/// gross and fee go with it, rounded once to cents, and the last part takes the rest. Where a
/// selection names the part, or each account keeps lots of its own, the part is the engine's; so is
/// the cost of a weighted average.
record DisposalCells(LotPolicy policy, Map<String, Integer> lots, Map<Origin, SaleValue> sales) {
    static final int QUANTITY = 6;
    static final int COST = 8;
    static final int PROCEEDS = 13;
    static final int GAIN = 14;
    static final int NATURE = 17;

    List<Cell> of(Relieved row, String nature) {
        Disposal disposal = row.disposal();
        int r = row.row();
        return List.of(
                Cell.moment(disposal.at()),
                Cell.text(disposal.relief().name()),
                Cell.text(disposal.lot().id()),
                Cell.day(disposal.lot().acquired()),
                wanted(row),
                left(row),
                taken(row),
                costLeft(row),
                cost(row),
                gross(row),
                share(row, 'J', disposal.gross()),
                fees(row),
                share(row, 'L', disposal.fees()),
                proceeds(r, disposal),
                Cell.live(
                        "ROUND(N@-I@,2)".replace("@", "" + r),
                        cents(disposal.gain()),
                        Format.CENTS),
                Cell.note(disposal.origin().place()),
                Cell.note(disposal.lot().origin().place()),
                Cell.text(nature));
    }

    private Optional<SaleValue> sale(Relieved row) {
        return Optional.ofNullable(sales.get(row.disposal().origin()));
    }

    private Cell wanted(Relieved row) {
        Ratio cached = row.wanted().exact();
        if (!row.first()) {
            return live("ROUND(E#-G#,8)", row, row.row() - 1, cached, Format.BITCOIN);
        }
        return sale(row)
                .map(s -> Cell.live(s.bitcoin(), cached, Format.BITCOIN))
                .orElseGet(() -> Cell.input(row.wanted()));
    }

    private Cell left(Relieved row) {
        return policy.scope() == LotScope.COMPANY
                ? fromLot(
                        row,
                        "Lots!E",
                        "ROUND(F#-G#,8)",
                        row.left().quantity().exact(),
                        Format.BITCOIN)
                : Cell.text("n/a").as(Role.ABSENT);
    }

    private Cell taken(Relieved row) {
        boolean inOrder =
                policy.scope() == LotScope.COMPANY
                        && policy.method() != LotMethod.SPECIFIC_IDENTIFICATION;
        Ratio cached = row.disposal().quantity().exact();
        return inOrder
                ? live("MIN(E@,F@)", row, 0, cached, Format.BITCOIN)
                : Cell.input(row.disposal().quantity());
    }

    private boolean ownCost() {
        return policy.scope() == LotScope.COMPANY && policy.method() != LotMethod.WEIGHTED_AVERAGE;
    }

    private Cell costLeft(Relieved row) {
        return ownCost()
                ? fromLot(row, "Lots!F", "ROUND(H#-I#,2)", cents(row.left().cost()), Format.CENTS)
                : Cell.text("n/a").as(Role.ABSENT);
    }

    private Cell cost(Relieved row) {
        if (!ownCost()) {
            return Cell.input(row.disposal().cost());
        }
        String whole = "ROUND(Lots!O~*G@/Lots!N~,2)".replace("~", "" + lot(row));
        return live(
                "IF(G@=F@,H@,MIN(H@," + whole + "))",
                row,
                0,
                cents(row.disposal().cost()),
                Format.CENTS);
    }

    private Cell gross(Relieved row) {
        Usd whole = row.gross();
        return toShare(row, 'J', whole, sale(row).flatMap(s -> s.gross(whole)));
    }

    private Cell fees(Relieved row) {
        Usd net = row.gross().minus(row.fees());
        Optional<String> less = row.first() ? sale(row).flatMap(s -> s.net(net)) : Optional.empty();
        return toShare(row, 'L', row.fees(), less.map(f -> "ROUND(J@-" + f + ",2)"));
    }

    /// The whole of it where the relief begins, then what the row before left over.
    private static Cell toShare(Relieved row, char column, Usd whole, Optional<String> formula) {
        if (!row.first()) {
            String rest = "ROUND(" + column + "#-" + (char) (column + 1) + "#,2)";
            return live(rest, row, row.row() - 1, cents(whole), Format.CENTS);
        }
        return formula.map(f -> live(f, row, 0, cents(whole), Format.CENTS))
                .orElseGet(() -> Cell.input(whole));
    }

    private static Cell share(Relieved row, char column, Usd cached) {
        String whole = "ROUND(" + column + "#*G@/E#,2)";
        String formula = "IF(G@=E@," + column + "@,MIN(" + column + "@," + whole + "))";
        return live(formula, row, row.head(), cents(cached), Format.CENTS);
    }

    private Cell proceeds(int row, Disposal disposal) {
        boolean net = policy.saleFee() == SaleFee.NET_OF_PROCEEDS;
        String formula = net ? "ROUND(K@-M@,2)" : "K@";
        return Cell.live(formula.replace("@", "" + row), cents(disposal.proceeds()), Format.CENTS);
    }

    /// What the lot had as the month opened or when it came, less what the month took before.
    private Cell fromLot(Relieved row, String opening, String less, Ratio cached, Format format) {
        return row.before()
                .map(before -> live(less, row, before, cached, format))
                .orElseGet(() -> Cell.live(opening + lot(row), cached, format));
    }

    private int lot(Relieved row) {
        return lots.getOrDefault(row.disposal().lot().id(), 0);
    }

    /// `@` is the row itself, `#` the other row that it builds on.
    private static Cell live(String formula, Relieved row, int other, Ratio cached, Format format) {
        return Cell.live(
                formula.replace("@", "" + row.row()).replace("#", "" + other), cached, format);
    }

    private static Ratio cents(Usd amount) {
        return amount.exact();
    }
}
