package tieout.intake;

import tieout.calendar.Month;
import tieout.evidence.Nearest;
import tieout.evidence.Problem;
import tieout.evidence.Source;
import tieout.intake.expected.Expected;
import tieout.intake.expected.SourceList;
import tieout.intake.file.Delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The month folders and what lies in them: every listed file, and no other.
record Folders(Map<Month, Map<String, Source>> byMonth, List<Source> stray) {
    static Folders of(List<Source> sources) {
        Map<Month, Map<String, Source>> byMonth = new TreeMap<>();
        List<Source> stray = new ArrayList<>();
        for (Source source : sources) {
            String folder = source.part(0);
            Month.parse(folder)
                    .ifPresentOrElse(
                            month ->
                                    byMonth.computeIfAbsent(month, m -> new TreeMap<>())
                                            .put(below(source), source),
                            () -> stray.add(source));
        }
        return new Folders(byMonth, stray);
    }

    /// The path below the month's folder.
    private static String below(Source source) {
        return source.path().substring(source.part(0).length() + 1);
    }

    SortedSet<Month> months() {
        return new TreeSet<>(byMonth.keySet());
    }

    /// Files that are listed and not there, or there and not listed.
    List<Problem> problems(SourceList list) {
        List<Problem> problems = new ArrayList<>();
        for (Source source : stray) {
            problems.add(
                    Problem.of(
                            source.path(),
                            "lies in no folder of a month",
                            "move it to one named as in 2026-02, or to standing"));
        }
        byMonth.forEach((month, files) -> compare(month, files, list, problems));
        if (byMonth.isEmpty()) {
            problems.add(
                    Problem.of("input", "there is no month", "add a folder named as in 2026-02"));
        } else {
            gaps(problems);
        }
        return problems;
    }

    private static void compare(
            Month month, Map<String, Source> files, SourceList list, List<Problem> problems) {
        for (String file : files.keySet()) {
            if (!list.byFile().containsKey(file)) {
                String nearest = Nearest.one(file, list.byFile().keySet());
                problems.add(
                        Problem.of(
                                month + "/" + file,
                                "is not listed",
                                "name it " + nearest + ", or list it in " + SourceList.PATH));
            }
        }
        for (Expected expected : list.byFile().values()) {
            if (!files.containsKey(expected.file())) {
                problems.add(
                        Problem.of(
                                month + "/" + expected.file(),
                                "is missing",
                                "get it from "
                                        + expected.receivedFrom()
                                        + ", due "
                                        + expected.due()));
            }
        }
    }

    private void gaps(List<Problem> problems) {
        SortedSet<Month> months = months();
        Month month = months.first();
        while (month.compareTo(months.last()) < 0) {
            month = month.next();
            if (!months.contains(month)) {
                String wrong = "there is no folder between " + month.previous() + " and later ones";
                problems.add(Problem.of(month.toString(), wrong, "add the month's files"));
            }
        }
    }

    /// The listed files that are there.
    List<Delivery> deliveries(Settled settled) {
        List<Delivery> deliveries = new ArrayList<>();
        byMonth.forEach(
                (month, files) ->
                        files.forEach(
                                (file, source) -> {
                                    Expected expected = settled.list().byFile().get(file);
                                    if (expected != null) {
                                        List<String> names = settled.names(expected.account());
                                        deliveries.add(
                                                new Delivery(source, month, expected, names));
                                    }
                                }));
        return deliveries;
    }
}
