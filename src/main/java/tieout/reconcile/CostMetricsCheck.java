package tieout.reconcile;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.intake.fact.BookBalance;
import tieout.intake.standing.CostLine;
import tieout.intake.standing.CostLine.Part;
import tieout.ledger.book.CostMetrics;
import tieout.ledger.book.GeneralLedger;
import tieout.ledger.book.Taken;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Each metric of cost bridged to the general ledger's cost of revenue: a residual is an account
/// that the metric does not mention.
///
/// The first month on file has no earlier trial balance to take the month from, unless it is
/// January; then there is nothing to compare.
final class CostMetricsCheck implements Check {
    private static final Control CONTROL = Control.COST_METRICS_TO_BOOKS;

    /// What some accounts took in over the month, and the lines that say so.
    private record Total(Ratio dollars, List<Origin> places) {
        static Optional<Total> of(GeneralLedger ledger, Month month, Collection<String> accounts) {
            Ratio dollars = Ratio.ZERO;
            List<Origin> places = new ArrayList<>();
            for (String account : accounts) {
                Optional<Taken> taken = ledger.taken(account, month, month);
                if (taken.isEmpty()) {
                    return Optional.empty();
                }
                dollars = dollars.plus(taken.get().amount().exact());
                taken.get().closing().map(BookBalance::origin).ifPresent(places::add);
                taken.get().opening().map(BookBalance::origin).ifPresent(places::add);
            }
            return Optional.of(new Total(dollars, places));
        }
    }

    @Override
    public List<Finding> findings(Close close) {
        List<Finding> findings = new ArrayList<>();
        for (String metric : close.ledger().measures().costs().names()) {
            finding(close, metric).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> finding(Close close, String metric) {
        CostMetrics costs = close.ledger().measures().costs();
        Optional<Total> reported = total(close, costs.costOfRevenue());
        Optional<Total> named =
                total(close, accounts(costs, metric, EnumSet.complementOf(EnumSet.of(Part.ADDED))));
        return reported.flatMap(r -> named.map(n -> compared(close, metric, r, n)));
    }

    private static Finding compared(Close close, String metric, Total reported, Total named) {
        Side theirs =
                new Side(
                        "the general ledger's cost of revenue",
                        reported.dollars(),
                        Unit.USD,
                        reported.places());
        Side ours = new Side(metric + " and its bridge", named.dollars(), Unit.USD, named.places());
        return close.compare(
                CONTROL,
                metric + "-bridge",
                theirs,
                ours,
                close.month().last(),
                unmentioned(close, metric));
    }

    private static String unmentioned(Close close, String metric) {
        Set<String> accounts = close.ledger().measures().costs().unmentioned(metric);
        String each =
                accounts.stream()
                        .map(
                                account ->
                                        account
                                                + " with "
                                                + total(close, List.of(account))
                                                        .map(t -> Saying.of(t.dollars(), Unit.USD))
                                                        .orElse("nothing"))
                        .collect(Collectors.joining(", "));
        return accounts.isEmpty()
                ? ""
                : " (" + each + " is neither counted nor left out in standing/cost-metrics.csv)";
    }

    private static Optional<Total> total(Close close, Collection<String> accounts) {
        return Total.of(close.ledger().measures().general(), close.month(), accounts);
    }

    private static List<String> accounts(CostMetrics costs, String metric, Set<Part> parts) {
        return costs.lines(metric, parts).stream().map(CostLine::account).toList();
    }
}
