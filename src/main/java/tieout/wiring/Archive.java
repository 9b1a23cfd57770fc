package tieout.wiring;

import tieout.calendar.Month;
import tieout.evidence.Nearest;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.store.Closed;
import tieout.store.Rows;
import tieout.store.Run;
import tieout.store.Store;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;

/// What the store can tell of closed months, without computing anything again.
record Archive(Store store) {
    private static final String INDENT = "  ";

    Rows figures(Month month) {
        return store.rows(run(month), "report_figure").where("period", month.toString());
    }

    Rows breaks(Month month) {
        return store.rows(run(month), "reconcile_finding").without("outcome", "tie");
    }

    Rows methods(Month month) {
        return store.rows(run(month), "ledger_method");
    }

    Rows journal(Month month) {
        return store.rows(run(month), "reconcile_journal");
    }

    Rows status() {
        List<List<Object>> lines = new ArrayList<>();
        for (Closed closed : store.current()) {
            Run run = closed.run();
            String standing = Outcome.valueOf(closed.standing()).words();
            String when = store.completed(run).orElse("");
            lines.add(List.of(run.month(), standing, run.id(), run.program(), when));
        }
        return new Rows("run", List.of("month", "standing", "run", "program", "closed"), lines);
    }

    /// The figure, what it is made from, and so on down to `file:line`, indented.
    String trace(String figure, Month month) {
        Rows nodes = store.rows(run(month), "report_lineage");
        String name = figure + " " + month;
        if (!nodes.column("figure").contains(name)) {
            throw new Refusal(
                    Problem.of(
                            figure,
                            "no figure of " + month + " has this name",
                            "did you mean " + Nearest.listed(figure, ids(month))));
        }
        StringJoiner lines = new StringJoiner("\n");
        walk(nodes, name, "", new TreeSet<>(), lines);
        return lines.toString();
    }

    private static void walk(
            Rows nodes, String figure, String indent, TreeSet<String> opened, StringJoiner lines) {
        boolean seen = !opened.add(figure);
        Rows node = nodes.where("figure", figure);
        for (int line = 0; line < node.values().size(); line++) {
            String deeper = line == 0 ? indent : indent + INDENT;
            String below = node.text(line, "below");
            if (below.isEmpty()) {
                String origin = node.text(line, "origin");
                String text = deeper + node.text(line, "says") + (seen ? " (see above)" : "");
                lines.add(origin.isEmpty() ? text : text + INDENT + origin);
            } else {
                walk(nodes, below, deeper, opened, lines);
            }
            if (seen) {
                return;
            }
        }
    }

    private List<String> ids(Month month) {
        return figures(month).column("id");
    }

    private Run run(Month month) {
        return store.current(month.toString())
                .map(Closed::run)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Problem.of(
                                                month.toString(),
                                                "this month is not closed in this store",
                                                "run ./tieout close " + month)));
    }
}
