package tieout.typeset.page;

import freemarker.template.TemplateModel;

import tieout.amount.Ratio;
import tieout.report.Figure;
import tieout.report.Row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Where a figure comes from, as a page on a screen unfolds it: exact value, formula, source lines.
record Proof(Figure figure) {
    private static final int SHOWN = 5;

    String exact() {
        return figure.value().map(Ratio::toString).orElse("n/a");
    }

    /// When the figure holds.
    String kind() {
        return switch (figure.definition().kind()) {
            case STOCK -> "as of month-end";
            case FLOW -> "for the month";
            case AVERAGE -> "average over the month";
        };
    }

    String formula() {
        return figure.definition().formula().english();
    }

    /// The first source lines beneath the figure: where, and what they say.
    TemplateModel leaves() {
        List<TemplateModel> shown = new ArrayList<>();
        for (Row row : rows().stream().limit(SHOWN).toList()) {
            shown.add(
                    new Thing("leaf")
                            .with("place", row.origin().place())
                            .with("what", row.what())
                            .names());
        }
        return Thing.sequence(shown);
    }

    /// What the list of source lines leaves out, in words; nothing if it has them all.
    String more() {
        int more = rows().size() - SHOWN;
        return more <= 0 ? "" : "and " + more + " more lines; figures.json lists all";
    }

    private Collection<Row> rows() {
        return figure.leaves().values();
    }
}
