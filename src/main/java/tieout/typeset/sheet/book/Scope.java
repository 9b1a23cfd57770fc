package tieout.typeset.sheet.book;

import tieout.calendar.Month;
import tieout.report.Figure;
import tieout.report.Lineage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which figures a workbook shows under a name, and of which it shows the rows of sources.
public record Scope(Names names, Set<String> named, Set<String> rowed) {
    public static Scope of(Month closing) {
        return new Scope(new Names(closing), Set.of(), Set.of());
    }

    /// With these figures in these months under their names.
    public Scope with(Iterable<String> figures, List<Month> months) {
        Set<String> more = new LinkedHashSet<>(named);
        for (String figure : figures) {
            months.forEach(month -> more.add(names.of(figure, month)));
        }
        return new Scope(names, more, rowed);
    }

    /// With the rows of these figures.
    public Scope rows(List<Figure> figures) {
        Set<String> more = new LinkedHashSet<>(rowed);
        figures.forEach(figure -> more.add(names.of(figure)));
        return new Scope(names, named, more);
    }

    public boolean shows(Figure figure) {
        return named.contains(names.of(figure));
    }

    /// Whether the source rows of the figure stand in the workbook.
    public boolean showsRows(Figure figure) {
        return figure.value().isPresent()
                && figure.lineage() instanceof Lineage.Rows
                && rowed.contains(names.of(figure));
    }
}
