package tieout.ledger.lot;

import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.Period;
import tieout.evidence.Problem;
import tieout.intake.fact.CashFlow;
import tieout.intake.fact.CashFlowOverride;
import tieout.intake.standing.Choice.StablecoinClass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Each disposal in its class of the cash-flow statement, computed or as a person decided.
///
/// Operating is only what mined coins brought in cash within the policy's hours of being earned;
/// coins bought, opened with or returned by a lender were not received for a service.
public final class CashFlows {
    /// A disposal with its class and, if a person decided it, the decision.
    public record Classed(
            Disposal disposal, CashFlow cashFlow, Optional<CashFlowOverride> override) {}

    private final List<Classed> all;

    private CashFlows(List<Classed> all) {
        this.all = List.copyOf(all);
    }

    public static CashFlows of(
            Lots lots, List<CashFlowOverride> overrides, Collection<Problem> problems) {
        Map<String, CashFlowOverride> decided = decided(overrides, problems);
        List<Classed> all = new ArrayList<>();
        Set<String> met = new LinkedHashSet<>();
        for (Disposal disposal : lots.disposals()) {
            String name = disposal.relief().name();
            met.add(name);
            Optional<CashFlowOverride> override = Optional.ofNullable(decided.get(name));
            CashFlow cashFlow =
                    override.map(CashFlowOverride::cashFlow)
                            .orElseGet(() -> computed(disposal, lots.policy()));
            all.add(new Classed(disposal, cashFlow, override));
        }
        decided.values().stream()
                .filter(override -> !met.contains(override.disposal()))
                .forEach(
                        idle ->
                                problems.add(
                                        idle.origin()
                                                .problem(
                                                        "no disposal " + idle.disposal(),
                                                        "name the trade or transfer, or take the"
                                                                + " row out")));
        return new CashFlows(all);
    }

    private static Map<String, CashFlowOverride> decided(
            List<CashFlowOverride> overrides, Collection<Problem> problems) {
        Map<String, CashFlowOverride> decided = new LinkedHashMap<>();
        for (CashFlowOverride override : overrides) {
            if (override.by().isBlank() || override.reason().isBlank()) {
                problems.add(
                        override.origin()
                                .problem(
                                        "an override without a name and a reason",
                                        "say who decided and why"));
            }
            if (decided.putIfAbsent(override.disposal(), override) != null) {
                problems.add(
                        override.origin()
                                .problem(
                                        "a second override of " + override.disposal(),
                                        "keep the decision that holds"));
            }
        }
        return decided;
    }

    private static CashFlow computed(Disposal disposal, LotPolicy policy) {
        Relief relief = disposal.relief();
        boolean cash =
                relief.nature() == Relief.Nature.SOLD
                        && (relief.proceeds().paidIn() == Unit.USD
                                || policy.stablecoin() == StablecoinClass.CASH_EQUIVALENT);
        if (!cash) {
            return CashFlow.NONCASH;
        }
        boolean mined = disposal.lot().nature() == Lot.Nature.MINED;
        boolean soon = disposal.held().compareTo(policy.nearImmediate()) <= 0;
        return mined && soon ? CashFlow.OPERATING : CashFlow.INVESTING;
    }

    /// All disposals, in the order of the reliefs.
    public List<Classed> all() {
        return all;
    }

    public List<Classed> during(Period period) {
        return all.stream().filter(c -> period.contains(c.disposal().at())).toList();
    }

    /// What a period's disposals of one class brought.
    public Usd proceeds(Period period, CashFlow cashFlow) {
        return Lots.sum(
                during(period).stream().filter(c -> c.cashFlow() == cashFlow).toList(),
                c -> c.disposal().proceeds());
    }
}
