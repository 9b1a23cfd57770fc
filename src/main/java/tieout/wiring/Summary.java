package tieout.wiring;

import tieout.store.Closed;
import tieout.store.Run;
import tieout.store.Store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;

/// The close on ten lines, read back from the store.
record Summary(Store store, Closed closed, Path output) {
    String text() {
        Run run = closed.run();
        List<String> outcomes = store.rows(run, "reconcile_finding").column("outcome");
        StringJoiner lines = new StringJoiner("\n");
        lines.add(run.month() + " " + Outcome.valueOf(closed.standing()).words());
        lines.add(line("figures", new TreeSet<>(store.rows(run, "report_figure").column("id"))));
        for (String outcome : List.of("tie", "accepted", "break")) {
            List<String> such = outcomes.stream().filter(outcome::equals).toList();
            lines.add(line(outcome.equals("accepted") ? outcome : outcome + "s", such));
        }
        lines.add(line("documents", count(run, "typeset_document")) + " in " + output);
        lines.add(line("sources", count(run, "intake_source")) + " (" + run.inputs().brief() + ")");
        lines.add(line("templates", run.templates().brief()));
        lines.add(line("program", run.program()));
        lines.add(line("run", run.id()));
        return lines.toString();
    }

    private String count(Run run, String table) {
        return Integer.toString(store.count(run, table));
    }

    private static String line(String word, Collection<?> counted) {
        return line(word, Integer.toString(counted.size()));
    }

    private static String line(String word, String said) {
        return "  " + word + " ".repeat(12 - word.length()) + said;
    }
}
