package tieout.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tieout.Reported;
import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.intake.fact.BookBalance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Cost, earnings, fleet and pool figures of February 2026, from the sample's own files.
class MeasuredTest {
    private static final Report FEBRUARY = Reported.february();

    private static Ratio value(String id) {
        return FEBRUARY.figure(id).value().orElseThrow();
    }

    private static BigDecimal rounded(String id, int decimals) {
        return value(id).rounded(decimals, RoundingMode.HALF_UP);
    }

    private static Ratio book(String account, Month month) {
        return FEBRUARY.books().facts().of(BookBalance.class).stream()
                .filter(b -> b.month().equals(month) && b.account().equals(account))
                .map(b -> b.balance().exact())
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    private static Ratio taken(String account) {
        return book(account, Month.of(2026, 2)).minus(book(account, Month.of(2026, 1)));
    }

    @Test
    void energy_cost_is_power_less_credits_over_bitcoin_produced() {
        Ratio energy = taken("5000").plus(taken("5010"));
        assertThat(value("energy_cost")).isEqualTo(energy);
        assertThat(value("energy_cost_per_btc")).isEqualTo(energy.dividedBy(Ratio.of(45_483, 100)));
        assertThat(value("energy_cost_gross")).isEqualTo(taken("5000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "energy_cost_gross",
                "energy_cost",
                "direct_cost_to_mine",
                "cash_cost",
                "all_in_cost"
            })
    void every_metric_is_bridged_to_cost_of_revenue_without_a_residual(String metric) {
        assertThat(value(metric).plus(value(metric + "_left_out")).minus(value(metric + "_added")))
                .isEqualTo(value("cost_of_revenue"));
        assertThat(value(metric + "_residual")).isEqualTo(Ratio.ZERO);
        assertThat(value(metric + "_per_btc").signum()).isPositive();
    }

    @Test
    void cost_of_the_quarter_to_date_is_over_its_own_bitcoin() {
        assertThat(rounded("bitcoin_produced_quarter_to_date", 2)).hasToString("951.18");
        assertThat(value("cash_cost_per_btc_quarter_to_date"))
                .isEqualTo(value("cash_cost_quarter_to_date").dividedBy(Ratio.of(95_118, 100)));
        assertThat(value("all_in_cost").minus(value("cash_cost"))).isEqualTo(Ratio.of(9_100_000));
    }

    @Test
    void adjusted_ebitda_is_reconciled_to_net_income_line_by_line() {
        assertThat(
                        value("net_income")
                                .plus(value("interest_expense"))
                                .plus(value("income_tax"))
                                .plus(value("depreciation_of_machines")))
                .isEqualTo(value("ebitda"));
        assertThat(
                        value("ebitda")
                                .plus(value("share_based_compensation"))
                                .plus(value("impairment_of_machines")))
                .isEqualTo(value("adjusted_ebitda"));
        assertThat(FEBRUARY.figure("adjusted_ebitda").leaves().keySet())
                .anySatisfy(o -> assertThat(o.raw()).contains("5900 - Depreciation"));
    }

    @Test
    void comparatives_follow_the_definition_that_holds_now() {
        Month january = Month.of(2026, 1);
        assertThat(FEBRUARY.figure("adjusted_ebitda", january).definition())
                .isEqualTo(FEBRUARY.figure("adjusted_ebitda").definition());
        assertThat(FEBRUARY.figure("adjusted_ebitda", january).value()).isPresent();
        assertThat(FEBRUARY.figure("adjusted_ebitda", Month.of(2025, 12)).value()).isEmpty();
    }

    @Test
    void utilisation_is_over_the_average_deployed() {
        assertThat(value("average_deployed_hash_rate")).isEqualTo(Ratio.of(50));
        assertThat(rounded("utilisation", 3)).hasToString("0.691");
    }

    @Test
    void power_over_hash_rate_is_joules_for_a_terahash() {
        assertThat(rounded("fleet_efficiency", 2)).hasToString("21.00");
        assertThat(value("average_power").times(Ratio.of(28 * 24 * 1000L)))
                .isEqualTo(value("energy"));
    }

    /// 26,907 BTC over a network of 297 EH/s are 90.6 BTC for each EH/s (February 2023).
    @Test
    void realised_hash_rate_is_bitcoin_produced_over_what_one_exahash_earned() {
        Ratio perExahash = value("network_reward").dividedBy(value("network_hash_rate"));
        assertThat(value("realised_hash_rate"))
                .isEqualTo(value("bitcoin_produced").dividedBy(perExahash));
        assertThat(Ratio.of(26_907, 297).rounded(1, RoundingMode.HALF_UP)).hasToString("90.6");
    }

    @Test
    void realised_hash_rate_is_near_what_the_sites_report() {
        assertThat(value("realised_hash_rate")).isBetween(Ratio.of(33), Ratio.of(36));
        assertThat(rounded("credited_of_expected", 3)).hasToString("1.000");
    }

    @Test
    void what_pools_owe_rolls_forward_to_what_they_state() {
        assertThat(value("pool_receivable")).isEqualTo(value("bitcoin_held_at_pools"));
        assertThat(value("pool_receivable_earned")).isEqualTo(value("bitcoin_produced"));
        assertThat(value("pool_receivable_other")).isEqualTo(Ratio.ZERO);
    }

    @Test
    void mining_revenue_names_the_line_of_the_fix_that_values_it() {
        Lineage.Rows rows = (Lineage.Rows) FEBRUARY.figure("mining_revenue").lineage();
        assertThat(rows.rows().getFirst().what()).contains("market/btc-usd.csv:");
    }
}
