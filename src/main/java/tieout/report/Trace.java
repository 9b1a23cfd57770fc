package tieout.report;

import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.evidence.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A figure walked back, line by line: its formula, the figures below it, and the lines of sources.
///
/// A figure that another line has opened already is named and not opened again.
public final class Trace {
    /// One line of the tree. A leaf has its origin.
    public record Line(int depth, String text, Optional<Origin> origin) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    private Trace() {}

    public static List<Line> of(Figure figure) {
        Trace trace = new Trace();
        trace.walk(figure, 0);
        return List.copyOf(trace.lines);
    }

    private void walk(Figure figure, int depth) {
        String name = figure.id() + " " + figure.month();
        String head = name + " = " + value(figure);
        if (opened.contains(name)) {
            lines.add(new Line(depth, head + " (above)", Optional.empty()));
            return;
        }
        opened.add(name);
        lines.add(new Line(depth, head + "  [" + meaning(figure) + "]", Optional.empty()));
        switch (figure.lineage()) {
            case Lineage.Rows(var rows) -> rows.forEach(row -> leaf(row, depth + 1));
            case Lineage.Figures(var figures) -> figures.forEach(f -> walk(f, depth + 1));
        }
    }

    private void leaf(Row row, int depth) {
        String text = row.value() + "  " + row.what();
        lines.add(new Line(depth, text, Optional.of(row.origin())));
    }

    /// A figure from the register of published figures is not computed: it says so.
    private static String meaning(Figure figure) {
        Month month = figure.month();
        boolean published =
                figure.lineage() instanceof Lineage.Rows(var rows)
                        && rows.size() == 1
                        && rows.getFirst().what().startsWith(Books.AS_PUBLISHED);
        return published
                ? "as published, " + month.label()
                : figure.definition().formula().english();
    }

    private static String value(Figure figure) {
        String unit = figure.definition().unit().label();
        return figure.value().map(v -> shown(v) + " " + unit).orElse("n/a");
    }

    /// Exact if it ends, else to twelve decimals with a sign that it goes on.
    private static String shown(Ratio value) {
        String exact = value.toString();
        return exact.contains("/")
                ? value.rounded(12, java.math.RoundingMode.DOWN).toPlainString() + "…"
                : exact;
    }
}
