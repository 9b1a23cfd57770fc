package tieout.verify;

import tieout.amount.Ratio;
import tieout.intake.wording.Audience;
import tieout.reconcile.Break;
import tieout.reconcile.Control;
import tieout.reconcile.Finding;
import tieout.reconcile.Tie;
import tieout.report.Figure;
import tieout.report.Report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The rows of lists for machines: a figure's members in JSON, a break's cells in CSV.
record Members(Report report) implements TextCheck.Rows {

    @Override
    public Optional<Asked> find(Passage passage, int offset) {
        String row = passage.row();
        if (row.endsWith(".exact")) {
            return proof(row.substring(0, row.indexOf('.')), Audience.ACCOUNTS);
        }
        if (row.endsWith(".printed")) {
            return printed(row.substring(0, row.indexOf('.')));
        }
        return report.books().reconciliation().breaks().stream()
                .filter(b -> b.id().equals(row))
                .findFirst()
                .map(Members::sides);
    }

    /// A figure as one audience reads it, and its exact value.
    Optional<Asked> proof(String id, Audience audience) {
        return figure(id)
                .map(
                        figure ->
                                Asked.exactly(
                                        id,
                                        Print.of(report, figure, audience).stream().toList(),
                                        Set.of(figure.value().map(Ratio::toString).orElse("n/a"))));
    }

    private Optional<Asked> printed(String id) {
        return figure(id)
                .map(
                        figure ->
                                Asked.exactly(
                                        id,
                                        Stream.of(Audience.values())
                                                .flatMap(a -> Print.of(report, figure, a).stream())
                                                .toList(),
                                        Set.of()));
    }

    private Optional<Figure> figure(String id) {
        return report.catalogue().definitions().containsKey(id)
                ? Optional.of(report.figure(id))
                : Optional.empty();
    }

    /// A control's row: how often it ties, and breaks accepted and open.
    static Optional<Asked> control(Report report, String row) {
        for (Control control : Control.values()) {
            if (row.endsWith(control.test()) || row.contains(control.test() + " ")) {
                return Optional.of(counts(report, control));
            }
        }
        return Optional.empty();
    }

    private static Asked counts(Report report, Control control) {
        List<Finding> here =
                report.books().reconciliation().findings().stream()
                        .filter(f -> f.control() == control)
                        .toList();
        long ties = here.stream().filter(Tie.class::isInstance).count();
        long open = here.stream().filter(f -> f instanceof Break b && b.isOpen()).count();
        long accepted = here.size() - ties - open;
        Set<String> counts = new LinkedHashSet<>();
        List.of(ties, open, accepted).forEach(n -> counts.add(n.toString()));
        return Asked.exactly(control.id(), List.of(), counts);
    }

    private static Asked sides(Break found) {
        Set<String> values = new LinkedHashSet<>();
        values.add(found.amount().toString());
        values.add(found.theirs().value().toString());
        values.add(found.ours().value().toString());
        return Asked.exactly(found.id(), List.of(), values);
    }
}
