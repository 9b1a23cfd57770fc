package tieout.report;

import static tieout.report.Definition.flow;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.reconcile.Break;
import tieout.reconcile.Finding;
import tieout.reconcile.Tie;
import tieout.report.Formula.Stated;
import tieout.report.Formula.Total;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How many checks ran on the month that is closed, and what they found.
///
/// A control checks one or more subjects, such as each custody account; each is counted. Other
/// months have no reconciliation here, so the counts do not apply to them.
final class ControlFigures {
    private ControlFigures() {}

    static List<Definition> all() {
        return List.of(
                flow(
                        "controls_run",
                        Unit.COUNT,
                        new Stated("checks that ran", (b, m) -> found(b, m, f -> true))),
                count("controls_tied", "checks that tied", f -> f instanceof Tie),
                count("breaks_open", "open breaks", f -> f instanceof Break b && b.isOpen()),
                count(
                        "breaks_accepted",
                        "accepted breaks",
                        f -> f instanceof Break b && !b.isOpen()));
    }

    private static Definition count(String id, String of, Predicate<Finding> wanted) {
        return flow(id, Unit.COUNT, new Total(of, (b, m) -> found(b, m, wanted)));
    }

    private static List<Row> found(Books books, Month month, Predicate<Finding> wanted) {
        List<Row> rows = new ArrayList<>();
        if (month.equals(books.closing())) {
            for (Finding finding : books.reconciliation().findings()) {
                if (wanted.test(finding)) {
                    rows.add(new Row(place(books, finding), finding.id(), Ratio.ONE));
                }
            }
        }
        return rows;
    }

    /// The first line that either side rests on; a check of two silences rests on the standing
    /// files.
    private static Origin place(Books books, Finding finding) {
        return Stream.concat(finding.theirs().places().stream(), finding.ours().places().stream())
                .findFirst()
                .orElseGet(() -> books.facts().standing().getFirst().origin());
    }
}
