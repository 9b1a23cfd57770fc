package tieout.reconcile;

import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.evidence.Origin;
import tieout.intake.standing.PrintedLine;
import tieout.intake.standing.PrintedLine.Measure;
import tieout.intake.standing.PrintedLine.Part;
import tieout.reconcile.note.CostIdentity;
import tieout.reconcile.note.PrintedRollForward;
import tieout.reconcile.note.PrintedRollForward.Column;
import tieout.reconcile.note.PrintedRollForward.Cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Each note printed of a period that has ended: its lines against its closing, by intervals.
///
/// A difference within the rounding of the printed numbers ties; one beyond it breaks. Where the
/// cost of several notes is off, the break says what they have in common.
final class PrintedNotesCheck implements Check {
    private static final Control CONTROL = Control.PRINTED_NOTES_FOOT;

    /// One note with its lines of one measure, or of cost.
    private record Lines(List<PrintedLine> all) {
        static Lines of(List<PrintedLine> lines, Measure measure) {
            return new Lines(lines.stream().filter(l -> l.measure() == measure).toList());
        }

        List<PrintedLine> of(Part part) {
            return all.stream().filter(line -> line.part() == part).toList();
        }

        List<Printed> printed(Part part) {
            return of(part).stream().map(PrintedLine::printed).toList();
        }

        /// The one line of this part; intake has seen to it that there is one.
        PrintedLine one(Part part) {
            return of(part).getFirst();
        }

        List<Origin> places(boolean cost) {
            return all.stream()
                    .filter(l -> l.part().isCost() == cost)
                    .map(PrintedLine::origin)
                    .toList();
        }

        Optional<Column> column() {
            if (all.stream().allMatch(line -> line.part().isCost())) {
                return Optional.empty();
            }
            Map<String, Printed> changes = new LinkedHashMap<>();
            of(Part.CHANGE).forEach(line -> changes.put(line.line(), line.printed()));
            return Optional.of(
                    new Column(one(Part.OPENING).printed(), changes, one(Part.CLOSING).printed()));
        }

        Optional<Cost> cost() {
            if (all.stream().noneMatch(line -> line.part().isCost())) {
                return Optional.empty();
            }
            return Optional.of(
                    new Cost(
                            one(Part.COST_OPENING).printed(),
                            printed(Part.COST_ADDED),
                            printed(Part.COST_RELIEVED),
                            one(Part.COST_CLOSING).printed()));
        }
    }

    @Override
    public List<Finding> findings(Close close) {
        Map<String, List<PrintedLine>> notes = new LinkedHashMap<>();
        for (PrintedLine line : close.facts().settings(PrintedLine.class)) {
            if (!line.through().isAfter(close.month().last())) {
                notes.computeIfAbsent(line.note(), n -> new ArrayList<>()).add(line);
            }
        }
        List<PrintedRollForward> printed = new ArrayList<>();
        notes.forEach((note, lines) -> printed.add(rollForward(note, lines)));
        CostIdentity identity = new CostIdentity(printed);
        String pattern = identity.pattern().isEmpty() ? "" : said(identity.diagnosis());
        List<Finding> findings = new ArrayList<>();
        notes.forEach(
                (note, lines) -> {
                    for (Measure measure : Measure.values()) {
                        Lines part = Lines.of(lines, measure);
                        if (!part.all().isEmpty()) {
                            String signs = said(rollForward(note, lines).notes());
                            column(close, part, measure, signs).ifPresent(findings::add);
                            cost(close, part, measure, pattern).ifPresent(findings::add);
                        }
                    }
                });
        return findings;
    }

    private static PrintedRollForward rollForward(String note, List<PrintedLine> lines) {
        Lines coins = Lines.of(lines, Measure.BTC);
        Lines dollars = new Lines(lines.stream().filter(l -> l.measure() != Measure.BTC).toList());
        return new PrintedRollForward(note, coins.column(), dollars.column(), dollars.cost());
    }

    private static String said(List<String> candidates) {
        return candidates.stream().map(words -> "; " + words).collect(Collectors.joining());
    }

    private static Optional<Finding> column(
            Close close, Lines lines, Measure measure, String signs) {
        return lines.column()
                .map(
                        column ->
                                compared(
                                        close,
                                        lines.one(Part.CLOSING),
                                        measure.words(),
                                        new Sums(column.sum(), column.slack(), lines.places(false)),
                                        signs));
    }

    private static Optional<Finding> cost(
            Close close, Lines lines, Measure measure, String pattern) {
        return lines.cost()
                .map(
                        cost ->
                                compared(
                                        close,
                                        lines.one(Part.COST_CLOSING),
                                        "cost",
                                        new Sums(cost.sum(), cost.slack(), lines.places(true)),
                                        pattern));
    }

    /// What lines come to in printed units, what rounding explains of a difference, and the lines.
    private record Sums(Ratio sum, Ratio slack, List<Origin> places) {}

    private static Finding compared(
            Close close, PrintedLine closing, String what, Sums sums, String candidate) {
        Ratio scale = Ratio.of(closing.measure().scale());
        Unit unit = closing.measure() == Measure.BTC ? Unit.BTC : Unit.USD;
        Ratio printed = Ratio.of(closing.printed().value()).times(scale);
        return close.compare(
                CONTROL,
                closing.note() + ":" + what,
                new Side(closing.document(), printed, unit, List.of(closing.origin())),
                new Side("its lines", sums.sum().times(scale), unit, sums.places()),
                sums.slack().times(scale),
                closing.through(),
                candidate);
    }
}
