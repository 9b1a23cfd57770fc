package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.ledger.lot.Lots;
import tieout.ledger.lot.MethodResult;
import tieout.ledger.lot.Methods;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every lot method side by side for the month, and the proof that they differ only in the split.
///
/// Realised gain plus the change in unrealised gain is the change in fair value, whatever the
/// method; the change itself is computed without any cost.
public record MethodsSheet(Book book) {
    /// What each method makes of the change in fair value, less the change without cost.
    static final String DIFFERENCES = "methods_differ";

    public void write(Page page) {
        Optional<Methods> methods = book.report().books().ledger().methods(book.report().month());
        List<MethodResult> results = methods.map(Methods::results).orElse(List.of());
        List<Column> heads = new ArrayList<>();
        heads.add(Column.text("US$", 54));
        results.forEach(result -> heads.add(Column.number(result.method().words())));
        heads.add(Column.text("how", 60));
        page.head(heads.toArray(Column[]::new));
        if (results.isEmpty()) {
            page.row(Cell.note("no price on the day before the month or on its last"));
            return;
        }
        lines(page, results, methods.orElseThrow());
        methods.orElseThrow()
                .lacking()
                .forEach(
                        (method, problems) ->
                                page.line(
                                        Cell.note(
                                                method.words()
                                                        + " cannot run, it lacks something at "
                                                        + problems.getFirst().place())));
    }

    private static void lines(Page page, List<MethodResult> results, Methods methods) {
        int top = page.row() + 1;
        row(page, results, "Fair value at the opening", MethodResult::openingValue, "no cost");
        row(page, results, "Cost at the opening", r -> Lots.cost(r.opening()), "lots left before");
        live(
                page,
                results,
                "Unrealised at the opening",
                MethodResult::openingUnrealised,
                top,
                top + 1);
        row(page, results, "Cost relieved", MethodResult::costRelieved, "disposals of the month");
        row(page, results, "Realised gains", MethodResult::realisedGains, "slices above cost");
        row(page, results, "Realised losses", MethodResult::realisedLosses, "slices below cost");
        sum(page, results, "Realised", MethodResult::realised, "#" + (top + 4) + "+#" + (top + 5));
        row(page, results, "Fair value at the end", MethodResult::closingValue, "no cost");
        row(page, results, "Cost left", MethodResult::costLeft, "lots left");
        live(page, results, "Unrealised at the end", MethodResult::unrealised, top + 7, top + 8);
        String change = "#" + (top + 6) + "+#" + (top + 9) + "-#" + (top + 2);
        sum(page, results, "Change in fair value by this method", MethodResult::change, change);
        proof(page, results, methods, page.row());
    }

    private static void row(
            Page page,
            List<MethodResult> results,
            String what,
            Function<MethodResult, Usd> of,
            String how) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(what)));
        results.forEach(result -> cells.add(Cell.input(of.apply(result))));
        cells.add(Cell.note(how));
        page.row(cells);
    }

    private static void live(
            Page page,
            List<MethodResult> results,
            String what,
            Function<MethodResult, Usd> of,
            int value,
            int cost) {
        sum(page, results, what, of, "#" + value + "-#" + cost);
    }

    /// A formula for each method; `#` stands for its column.
    private static void sum(
            Page page,
            List<MethodResult> results,
            String what,
            Function<MethodResult, Usd> of,
            String formula) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(what).as(Role.TOTAL)));
        for (int i = 0; i < results.size(); i++) {
            String column = String.valueOf((char) ('B' + i));
            cells.add(
                    Cell.live(
                                    "ROUND(" + formula.replace("#", column) + ",2)",
                                    of.apply(results.get(i)).exact(),
                                    Format.CENTS)
                            .as(Role.TOTAL));
        }
        cells.add(Cell.note("live"));
        page.row(cells);
    }

    private static void proof(Page page, List<MethodResult> results, Methods methods, int changes) {
        row(
                page,
                results,
                "Change in fair value without any cost",
                r -> methods.change(),
                "closing less opening fair value, less additions, plus proceeds");
        int row = page.row();
        List<Cell> cells = new ArrayList<>(List.of(Cell.text("The two differ by")));
        for (int i = 0; i < results.size(); i++) {
            String column = String.valueOf((char) ('B' + i));
            cells.add(
                    Cell.live(
                                    "ROUND(" + column + changes + "-" + column + row + ",2)",
                                    Ratio.ZERO,
                                    Format.CENTS)
                            .as(Role.CHECK));
        }
        cells.add(Cell.note("nil: the method moves the split, never the total"));
        page.row(cells);
        page.name(DIFFERENCES, 1, page.row(), page.row());
    }
}
