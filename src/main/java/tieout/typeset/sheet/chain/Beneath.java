package tieout.typeset.sheet.chain;

import tieout.calendar.Month;
import tieout.report.Figure;
import tieout.report.Lineage;
import tieout.report.Report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The figures of a month, and all figures of earlier months that they are made from.
///
/// The same tree that a trace prints: opening the month's figures one after the other names no
/// figure that is not here.
public final class Beneath {
    private final NavigableMap<Month, Map<String, Figure>> found = new TreeMap<>();

    private Beneath() {}

    /// The month's figures in the order of the catalogue, then earlier ones, newest month first.
    public static List<Figure> of(Report report) {
        Beneath beneath = new Beneath();
        report.figures(report.month()).forEach(beneath::add);
        List<Figure> all = new ArrayList<>();
        for (Map<String, Figure> figures : beneath.found.descendingMap().values()) {
            for (String id : report.catalogue().definitions().keySet()) {
                if (figures.containsKey(id)) {
                    all.add(figures.get(id));
                }
            }
        }
        return all;
    }

    private void add(Figure figure) {
        Map<String, Figure> month = found.computeIfAbsent(figure.month(), m -> new TreeMap<>());
        if (month.putIfAbsent(figure.id(), figure) == null
                && figure.lineage() instanceof Lineage.Figures(List<Figure> inputs)) {
            inputs.forEach(this::add);
        }
    }
}
