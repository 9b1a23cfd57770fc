package tieout.report;

import java.util.List;

/// What a figure was made from: rows of sources, or other figures.
public sealed interface Lineage {

    /// Lines of source files.
    record Rows(List<Row> rows) implements Lineage {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /// Figures computed before, in the order of the formula.
    record Figures(List<Figure> figures) implements Lineage {
        public Figures {
            figures = List.copyOf(figures);
        }
    }
}
