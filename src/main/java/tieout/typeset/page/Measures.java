package tieout.typeset.page;

import tieout.report.Report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What bitcoin cost and what was earned, as the company's own settings name the measures.
///
/// Which metrics and adjustments there are stands in `standing/cost-metrics.csv` and
/// `standing/non-gaap.csv`, so no template names them: it lists these.
record Measures(Report report, FigureNames figures, Rounding rounding) {
    private static final String QUARTER = "_quarter_to_date";
    private static final String REVENUE = "cost_of_revenue";
    private static final String NET = "net_income";
    private static final String ADJUSTED = "adjusted_ebitda";
    private static final String RESIDUAL = "_residual";

    /// Every metric of cost, with its bridge to cost of revenue.
    List<Thing> costs() {
        List<Thing> costs = new ArrayList<>();
        if (lacks(REVENUE)) {
            return costs;
        }
        for (String id : ids()) {
            String metric = id.replaceFirst(RESIDUAL + "$", "");
            if (id.endsWith(RESIDUAL) && ids().contains(metric + "_left_out")) {
                costs.add(cost(metric));
            }
        }
        return costs;
    }

    private Thing cost(String metric) {
        return new Thing("cost")
                .with("revenue", figures.figure(REVENUE))
                .with("amount", figures.figure(metric))
                .with("left_out", figures.figure(metric + "_left_out"))
                .with("added", figures.figure(metric + "_added"))
                .with("residual", figures.figure(metric + RESIDUAL))
                .with("per_btc", figures.figure(metric + "_per_btc"))
                .with("per_btc_quarter", figures.figure(metric + "_per_btc" + QUARTER));
    }

    /// From net income down to adjusted EBITDA, line by line.
    List<Thing> earnings() {
        List<Thing> lines = new ArrayList<>();
        if (lacks(NET)) {
            return lines;
        }
        for (String id : reconciled()) {
            lines.add(
                    new Thing("line")
                            .with("month", figures.figure(id))
                            .with("quarter", figures.figure(id + QUARTER))
                            .with("first", id.equals(NET))
                            .with("sum", id.endsWith("ebitda")));
        }
        return lines;
    }

    /// Whether the settings ask for measures that this month's books cannot give.
    boolean missing() {
        return ids().contains(REVENUE) && lacks(REVENUE) || ids().contains(NET) && lacks(NET);
    }

    private boolean lacks(String id) {
        return !ids().contains(id) || report.figure(id).value().isEmpty();
    }

    private List<String> reconciled() {
        List<String> ids = List.copyOf(ids());
        int from = ids.indexOf(NET);
        int to = ids.indexOf(ADJUSTED);
        return from < 0 || to < from ? List.of() : ids.subList(from, to + 1);
    }

    /// Whether a printed bridge or reconciliation misses its total by rounding.
    boolean round() {
        boolean costs =
                ids().stream()
                        .filter(id -> id.endsWith("_left_out"))
                        .map(id -> id.replaceFirst("_left_out$", ""))
                        .anyMatch(this::bridgeRounds);
        return costs || reconciliationRounds("") || reconciliationRounds(QUARTER);
    }

    private boolean bridgeRounds(String metric) {
        return rounding.misses(
                List.of(metric, metric + "_left_out", "-" + metric + "_added", metric + RESIDUAL),
                REVENUE);
    }

    private boolean reconciliationRounds(String ending) {
        List<String> parts = new ArrayList<>();
        boolean misses = false;
        for (String id : reconciled()) {
            if (id.endsWith("ebitda")) {
                misses |= rounding.misses(List.copyOf(parts), id + ending);
                parts.clear();
            }
            parts.add(id + ending);
        }
        return misses;
    }

    private Set<String> ids() {
        return report.catalogue().definitions().keySet();
    }
}
