package tieout.sample;

/// The company's own measures: which accounts make each metric of cost, and what adjusted EBITDA
/// takes out of net income.
final class Costs {
    static final String METRICS =
            """
            metric,account,part,note
            cost_of_revenue,5000,cost,
            cost_of_revenue,5100,cost,
            cost_of_revenue,5200,cost,
            cost_of_revenue,5300,cost,
            cost_of_revenue,5400,cost,
            cost_of_revenue,5900,cost,
            energy_cost_gross,5000,cost,
            energy_cost_gross,5100,left out,
            energy_cost_gross,5200,left out,
            energy_cost_gross,5300,left out,
            energy_cost_gross,5400,left out,
            energy_cost_gross,5900,left out,
            energy_cost,5000,cost,
            energy_cost,5010,added,credits stand outside cost of revenue
            energy_cost,5100,left out,
            energy_cost,5200,left out,
            energy_cost,5300,left out,
            energy_cost,5400,left out,
            energy_cost,5900,left out,
            direct_cost_to_mine,5000,cost,
            direct_cost_to_mine,5010,added,credits stand outside cost of revenue
            direct_cost_to_mine,5100,cost,
            direct_cost_to_mine,5200,cost,
            direct_cost_to_mine,5300,cost,
            direct_cost_to_mine,5400,cost,
            direct_cost_to_mine,5900,left out,
            cash_cost,5000,cost,
            cash_cost,5100,cost,
            cash_cost,5200,cost,
            cash_cost,5300,cost,
            cash_cost,5400,cost,
            cash_cost,5900,left out,the average cost to mine excludes it
            all_in_cost,5000,cost,
            all_in_cost,5100,cost,
            all_in_cost,5200,cost,
            all_in_cost,5300,cost,
            all_in_cost,5400,cost,
            all_in_cost,5900,cost,
            """;
    static final String ADJUSTMENTS =
            """
            adjustment,account,kind,account carries,pair
            interest_expense,7000,interest,cost,
            interest_expense,7010,interest,cost,
            income_tax,8000,tax,cost,
            depreciation_of_machines,5900,depreciation,cost,
            share_based_compensation,6100,other,cost,
            impairment_of_machines,6200,other,cost,
            """;

    private Costs() {}
}
