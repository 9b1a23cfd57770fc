package tieout.ledger.book;

import tieout.evidence.Problem;
import tieout.intake.standing.CostLine;
import tieout.intake.standing.CostLine.Part;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The company's metrics of what a bitcoin costs, each a list of accounts bridged to the ledger's
/// cost of revenue.
///
/// A metric + what it leaves out - what it adds = cost of revenue. Whatever a metric does not
/// mention is the bridge's residual, which a control reports: it may be nil, so it is no refusal.
public final class CostMetrics {
    private final Map<String, Map<String, CostLine>> lines = new LinkedHashMap<>();

    private CostMetrics() {}

    /// Problems are lines that contradict the ledger's cost of revenue, or unknown accounts.
    public static CostMetrics of(
            List<CostLine> settings, GeneralLedger ledger, Collection<Problem> problems) {
        CostMetrics metrics = new CostMetrics();
        for (CostLine line : settings) {
            metrics.lines
                    .computeIfAbsent(line.metric(), m -> new LinkedHashMap<>())
                    .put(line.account(), line);
        }
        settings.forEach(line -> metrics.judge(line, ledger.accounts(), problems));
        return metrics;
    }

    private void judge(CostLine line, Set<String> known, Collection<Problem> problems) {
        boolean revenue = costOfRevenue().contains(line.account());
        boolean itself = line.metric().equals(CostLine.COST_OF_REVENUE);
        if (!known.contains(line.account())) {
            problems.add(
                    line.origin()
                            .problem(
                                    "no trial balance has an account " + line.account(),
                                    "correct the number, or take the line out"));
        } else if (itself && line.part() != Part.COST) {
            problems.add(
                    line.origin()
                            .problem(
                                    "cost of revenue is what the ledger reports and has no bridge",
                                    "write cost"));
        } else if (line.part() == Part.ADDED && revenue) {
            problems.add(
                    line.origin()
                            .problem(
                                    line.account() + " is cost of revenue already",
                                    "write cost, or it would be counted twice"));
        } else if (line.part() != Part.ADDED && !revenue) {
            problems.add(
                    line.origin()
                            .problem(
                                    line.account() + " is not cost of revenue",
                                    "write added, or add it to cost_of_revenue"));
        }
    }

    /// The metrics in the order of the file, cost of revenue itself not among them.
    public static List<String> names(List<CostLine> settings) {
        return settings.stream()
                .map(CostLine::metric)
                .filter(metric -> !metric.equals(CostLine.COST_OF_REVENUE))
                .distinct()
                .toList();
    }

    public List<String> names() {
        return lines.keySet().stream().filter(m -> !m.equals(CostLine.COST_OF_REVENUE)).toList();
    }

    /// The accounts that the ledger reports as cost of revenue.
    public Set<String> costOfRevenue() {
        return lines.getOrDefault(CostLine.COST_OF_REVENUE, Map.of()).keySet();
    }

    /// A metric's accounts of one or more parts.
    public List<CostLine> lines(String metric, Set<Part> parts) {
        return lines.getOrDefault(metric, Map.of()).values().stream()
                .filter(line -> parts.contains(line.part()))
                .toList();
    }

    /// Accounts of cost of revenue that a metric neither counts nor leaves out.
    public Set<String> unmentioned(String metric) {
        Set<String> left = new LinkedHashSet<>(costOfRevenue());
        left.removeAll(lines.getOrDefault(metric, Map.of()).keySet());
        return left;
    }
}
