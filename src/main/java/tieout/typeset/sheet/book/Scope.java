package tieout.typeset.sheet.book;

import tieout.calendar.Month;
import tieout.report.Figure;
import tieout.report.Lineage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which figures a workbook shows under a name, and of which it shows the rows of sources: on the
/// sheet of rows, or as a table of their own.
public record Scope(Names names, Set<String> named, Set<String> rowed, Map<String, Tabled> tabled) {
    public static Scope of(Month closing) {
        return new Scope(new Names(closing), Set.of(), Set.of(), Map.of());
    }

    /// With these figures in these months under their names.
    public Scope with(Iterable<String> figures, List<Month> months) {
        Set<String> more = new LinkedHashSet<>(named);
        for (String figure : figures) {
            months.forEach(month -> more.add(names.of(figure, month)));
        }
        return new Scope(names, more, rowed, tabled);
    }

    /// With the rows of these figures.
    public Scope rows(List<Figure> figures) {
        Set<String> more = new LinkedHashSet<>(rowed);
        figures.forEach(figure -> more.add(names.of(figure)));
        return new Scope(names, named, more, tabled);
    }

    /// With these figures of the month closed summed on sheets of their own.
    public Scope tabled(Map<String, Tabled> sums) {
        Map<String, Tabled> more = new LinkedHashMap<>(tabled);
        more.putAll(sums);
        return new Scope(names, named, rowed, more);
    }

    /// The sheet's own sum of the figure, if a sheet has its rows.
    public Optional<Tabled> tabled(Figure figure) {
        return figure.value().isPresent()
                ? Optional.ofNullable(tabled.get(names.of(figure)))
                : Optional.empty();
    }

    /// The name that a click on the figure's id leads to: what it is made from.
    public String from(Figure figure) {
        return tabled(figure).map(Tabled::rows).orElse(names.from(figure));
    }

    public boolean shows(Figure figure) {
        return named.contains(names.of(figure));
    }

    /// Whether the source rows of the figure stand in the workbook.
    public boolean showsRows(Figure figure) {
        return figure.value().isPresent()
                && figure.lineage() instanceof Lineage.Rows
                && tabled(figure).isEmpty()
                && rowed.contains(names.of(figure));
    }
}
