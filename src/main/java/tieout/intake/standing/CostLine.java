package tieout.intake.standing;

import tieout.evidence.Origin;

/// What one metric of cost does with one general-ledger account.
///
/// A metric is the total of its accounts; `COST_OF_REVENUE` is the metric that the ledger itself
/// reports, and every other metric has to say of each of its accounts whether it is in or out.
public record CostLine(Origin origin, String metric, String account, Part part, String note)
        implements Standing {
    public static final String COST_OF_REVENUE = "cost_of_revenue";

    /// Where an account stands in a metric.
    public enum Part {
        /// Cost of revenue, and in the metric.
        COST,
        /// Cost of revenue, and not in the metric: a line of the bridge.
        LEFT_OUT,
        /// Not cost of revenue, and in the metric: a line of the bridge.
        ADDED
    }
}
