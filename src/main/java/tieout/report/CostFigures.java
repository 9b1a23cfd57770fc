package tieout.report;

import static tieout.report.Definition.average;
import static tieout.report.Definition.flow;

import tieout.amount.Unit;
import tieout.calendar.Month;
import tieout.calendar.QuarterToDate;
import tieout.intake.Facts;
import tieout.intake.fact.PoolEarning;
import tieout.intake.standing.CostLine;
import tieout.intake.standing.CostLine.Part;
import tieout.ledger.book.CostMetrics;
import tieout.report.Formula.Quotient;
import tieout.report.Formula.Stated;
import tieout.report.Formula.Sum;
import tieout.report.Formula.Total;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a bitcoin cost to mine under every metric of `standing/cost-metrics.csv`, each bridged to
/// the general ledger's cost of revenue.
///
/// A metric's accounts over the bitcoin produced in the same period; what it leaves out and adds
/// are lines of the bridge, and its residual is whatever it does not mention.
final class CostFigures {
    static final String QUARTER = "_quarter_to_date";
    private static final String COST = CostLine.COST_OF_REVENUE;
    private static final Set<Part> COUNTED = EnumSet.of(Part.COST, Part.ADDED);
    private static final Set<Part> LEFT_OUT = EnumSet.of(Part.LEFT_OUT);
    private static final Set<Part> ADDED = EnumSet.of(Part.ADDED);

    private CostFigures() {}

    static List<Definition> all(Facts facts) {
        List<CostLine> settings = facts.settings(CostLine.class);
        List<Definition> all = new ArrayList<>();
        if (settings.isEmpty()) {
            return all;
        }
        all.add(
                flow(
                        "bitcoin_produced" + QUARTER,
                        Unit.BTC,
                        new Stated("pool earnings of the quarter", CostFigures::produced)));
        all.addAll(taken(COST, "cost of revenue by the general ledger", EnumSet.of(Part.COST)));
        CostMetrics.names(settings).forEach(metric -> all.addAll(metric(metric)));
        return all;
    }

    private static List<Definition> metric(String metric) {
        List<Definition> all = new ArrayList<>(taken(metric, "accounts of " + metric, COUNTED));
        all.add(perBitcoin(metric, ""));
        all.add(perBitcoin(metric, QUARTER));
        all.add(bridge(metric, "_left_out", LEFT_OUT));
        all.add(bridge(metric, "_added", ADDED));
        all.add(
                flow(
                        metric + "_residual",
                        Unit.USD,
                        new Sum(
                                Term.plus(COST),
                                Term.minus(metric),
                                Term.minus(metric + "_left_out"),
                                Term.plus(metric + "_added"))));
        return all;
    }

    private static Definition perBitcoin(String metric, String ending) {
        return average(
                metric + "_per_btc" + ending,
                Unit.USD_PER_BTC,
                new Quotient(metric + ending, "bitcoin_produced" + ending));
    }

    /// A metric of the month and of the quarter to date; not applicable without trial balances.
    private static List<Definition> taken(String metric, String of, Set<Part> parts) {
        return List.of(
                flow(
                        metric,
                        Unit.USD,
                        new Stated(of, (b, m) -> Taking.month(b, m, accounts(b, metric, parts)))),
                flow(
                        metric + QUARTER,
                        Unit.USD,
                        new Stated(
                                of + " of the quarter",
                                (b, m) -> Taking.quarter(b, m, accounts(b, metric, parts)))));
    }

    private static Definition bridge(String metric, String ending, Set<Part> parts) {
        Selector selector = (b, m) -> Taking.month(b, m, accounts(b, metric, parts));
        String of = parts.equals(ADDED) ? "accounts added to " : "accounts left out of ";
        return flow(metric + ending, Unit.USD, new Total(of + metric, selector));
    }

    private static Collection<String> accounts(Books books, String metric, Set<Part> parts) {
        return books.ledger().measures().costs().lines(metric, parts).stream()
                .map(CostLine::account)
                .toList();
    }

    private static List<Row> produced(Books books, Month month) {
        QuarterToDate quarter = new QuarterToDate(month);
        if (!books.months().containsAll(quarter.months())) {
            return List.of();
        }
        return books.facts().of(PoolEarning.class).stream()
                .filter(e -> quarter.contains(e.day()))
                .map(e -> new Row(e.origin(), e.account() + " " + e.day(), e.net().exact()))
                .toList();
    }
}
