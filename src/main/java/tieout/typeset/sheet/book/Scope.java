package tieout.typeset.sheet.book;

import tieout.calendar.Month;
import tieout.report.Figure;
import tieout.report.Lineage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which figures a workbook shows under a name, and whether it shows the rows of the month closed.
public record Scope(Month closing, Set<String> named, boolean rows) {
    public static Scope of(Month closing, boolean rows) {
        return new Scope(closing, Set.of(), rows);
    }

    /// With these figures in these months.
    public Scope with(Iterable<String> figures, List<Month> months) {
        Set<String> more = new LinkedHashSet<>(named);
        Names names = new Names(closing);
        for (String figure : figures) {
            months.forEach(month -> more.add(names.of(figure, month)));
        }
        return new Scope(closing, more, rows);
    }

    public boolean shows(Figure figure) {
        return named.contains(new Names(closing).of(figure.id(), figure.month()));
    }

    /// Whether the source rows of the figure stand in the workbook.
    public boolean showsRows(Figure figure) {
        return rows
                && figure.month().equals(closing)
                && figure.value().isPresent()
                && figure.lineage() instanceof Lineage.Rows;
    }
}
