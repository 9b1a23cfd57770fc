package tieout.intake;

import tieout.evidence.Problem;
import tieout.intake.standing.PrintedLine;
import tieout.intake.standing.PrintedLine.Measure;
import tieout.intake.standing.PrintedLine.Part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The notes of `printed-notes.csv`, each of which has to have what footing needs.
///
/// A note in coins or in dollars has one opening and one closing, one of cost the same for cost; in
/// dollars it is of one size.
record PrintedLines(Map<String, List<PrintedLine>> notes) {
    static PrintedLines of(Stream<PrintedLine> lines) {
        Map<String, List<PrintedLine>> notes = new LinkedHashMap<>();
        lines.forEach(line -> notes.computeIfAbsent(line.note(), n -> new ArrayList<>()).add(line));
        return new PrintedLines(notes);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (List<PrintedLine> lines : notes.values()) {
            for (Measure measure : Measure.values()) {
                List<PrintedLine> own = lines.stream().filter(l -> l.measure() == measure).toList();
                whole(own, false, List.of(Part.OPENING, Part.CLOSING), problems);
                whole(own, true, List.of(Part.COST_OPENING, Part.COST_CLOSING), problems);
            }
            size(lines, problems);
        }
        return problems;
    }

    private static void whole(
            List<PrintedLine> lines, boolean cost, List<Part> wanted, List<Problem> problems) {
        List<PrintedLine> own = lines.stream().filter(l -> l.part().isCost() == cost).toList();
        for (Part part : own.isEmpty() ? List.<Part>of() : wanted) {
            long found = own.stream().filter(line -> line.part() == part).count();
            if (found != 1) {
                PrintedLine first = own.getFirst();
                String wrong = first.note() + " has " + found + " lines of " + part.words();
                problems.add(first.origin().problem(wrong, "copy the note's one line of it"));
            }
        }
    }

    private static void size(List<PrintedLine> lines, List<Problem> problems) {
        List<PrintedLine> dollars = lines.stream().filter(l -> l.measure() != Measure.BTC).toList();
        if (dollars.stream().map(PrintedLine::measure).distinct().count() > 1) {
            PrintedLine first = dollars.getFirst();
            String wrong = first.note() + " is in dollars of two sizes";
            problems.add(first.origin().problem(wrong, "give each its own name of a note"));
        }
    }
}
