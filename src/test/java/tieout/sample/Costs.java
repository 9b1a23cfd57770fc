package tieout.sample;

import java.util.Map;
import java.util.TreeMap;

/// Cost of revenue and overhead of the sample by account, from 1 January of each year.
///
/// What the bank paid for power and hosting is shared out by fixed thousandths; curtailment credits
/// are netted by the power company, so power is that much more. Depreciation, share-based pay and
/// impairment take no cash.
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
            depreciation_of_machines,5900,depreciation,cost,
            share_based_compensation,6100,other,cost,
            impairment_of_machines,6200,other,cost,
            """;
    private static final String POWER = "5000 - Power";
    private static final String CREDITS = "5010 - Curtailment credits";
    private static final Map<String, Long> THOUSANDTHS =
            Map.of(
                    "5100 - Hosting fees", 160L,
                    "5200 - Site staff", 62L,
                    "5300 - Repairs and maintenance", 71L,
                    "5400 - Insurance and site rent", 47L);
    private static final long CREDITED = 23;

    private final Map<String, Long> balances = new TreeMap<>();

    /// The year 2025, as a whole.
    Costs() {
        add(569_000_000_00L, 61_300_000_00L, 109_200_000_00L, 0);
        balances.put("6100 - Share-based compensation", 4_900_000_00L);
    }

    void startYear() {
        balances.replaceAll((account, balance) -> 0L);
    }

    /// Adds what was paid for hosting and overhead, and what took no cash.
    void month(long hosted, long overhead, long depreciation, long impairment) {
        add(hosted, overhead, depreciation, impairment);
        plus("6100 - Share-based compensation", 412_500_00L);
    }

    private void add(long hosted, long overhead, long depreciation, long impairment) {
        long credits = hosted * CREDITED / 1000;
        long power = hosted + credits;
        for (Map.Entry<String, Long> account : new TreeMap<>(THOUSANDTHS).entrySet()) {
            long part = hosted * account.getValue() / 1000;
            plus(account.getKey(), part);
            power -= part;
        }
        plus(POWER, power);
        plus(CREDITS, -credits);
        plus("5900 - Depreciation of mining machines", depreciation);
        plus("6000 - General and administrative", overhead);
        plus("6200 - Impairment of mining machines", impairment);
    }

    private void plus(String account, long cents) {
        balances.merge(account, cents, Long::sum);
    }

    /// Debits by account; share-based pay is capital as well.
    Map<String, Long> balances() {
        return balances;
    }
}
