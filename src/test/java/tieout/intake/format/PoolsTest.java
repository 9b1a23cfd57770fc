package tieout.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.intake.fact.PoolBalance;
import tieout.intake.fact.PoolEarning;
import tieout.intake.fact.PoolPayout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What two pools send, with the notations that were met in the wild.
class PoolsTest {
    private static final String EARNINGS =
            "timestamp,hashrate,hashrate_unit,ppsAmount,pplnsAmount,soloAmount,ppappsAmount,"
                    + "ppapplnsAmount,fppsBlockAmount,fppsFeeAmount\n";
    private static final String PAYOUTS = "id,timestamp,walletAddress,txId,amount\n";
    private static final LocalDate SECOND = LocalDate.of(2026, 2, 2);

    /// The days of February, newest first, the second of them with amounts of its own.
    private static List<String> february(String second) {
        List<String> rows = new ArrayList<>();
        for (int day = 28; day >= 1; day--) {
            String stamp = "2026-02-%02d 00:00:00,412.55 PH/s,1,".formatted(day);
            rows.add(stamp + (day == 2 ? second : "0,0,0,0,0,0.00000000,0.00000001"));
        }
        return rows;
    }

    private static Received earnings(List<String> rows) {
        String text = EARNINGS + String.join("\n", rows) + "\n";
        return Received.of("antpool_earnings", "pool-a-na", "", text);
    }

    private static PoolEarning second(Received received) {
        return received.of(PoolEarning.class).stream()
                .filter(e -> e.day().equals(SECOND))
                .findFirst()
                .orElseThrow();
    }

    private static Received bills(String... bills) {
        String text = "{\"transactions\":[\n" + String.join(",\n", bills) + "\n]}\n";
        return Received.of("f2pool_bills", "pool-b-na", "", text);
    }

    private static String[] revenue(String second) {
        String[] bills = new String[28];
        for (int day = 1; day <= 28; day++) {
            long mined = SECOND.minusDays(2).plusDays(day).toEpochDay() * 86_400;
            bills[day - 1] = day == 2 ? second : revenue(day, mined, "0", "0", "0", "0");
        }
        return bills;
    }

    private static String revenue(
            int id, long mined, String change, String pps, String fee, String rate) {
        return ("{\"id\":%d,\"type\":\"revenue_fpps\",\"changed_balance\":%s,\"created_at\":%d,"
                        + "\"mining_extra\":{\"mining_date\":%d,\"settle_date\":%d,\"pps\":%s,"
                        + "\"pps_fee_rate\":%s,\"tx_fee\":%s,\"tx_fee_rate\":%s,\"hash_rate\":1},"
                        + "\"payout_extra\":null}")
                .formatted(id, change, mined + 86_400, mined, mined + 86_400, pps, rate, fee, rate);
    }

    private static final long MINED = SECOND.toEpochDay() * 86_400;

    @Test
    void a_day_of_an_fpps_account_has_a_block_part_and_a_fee_part() {
        PoolEarning day = second(earnings(february("0,0,0,0,0,6.63650497,0.14928743")));
        assertThat(day.subsidy()).isEqualTo(Bitcoin.parse("6.63650497"));
        assertThat(day.fees()).isEqualTo(Bitcoin.parse("0.14928743"));
        assertThat(day.net()).isEqualTo(Bitcoin.parse("6.7857924"));
        assertThat(day.poolFee()).isEqualTo(Bitcoin.ZERO);
        assertThat(day.account()).isEqualTo("pool-a-na");
        assertThat(day.origin().line()).isEqualTo(28);
    }

    @Test
    void a_day_on_which_the_scheme_was_changed_is_the_sum_of_both() {
        PoolEarning day = second(earnings(february("0,0,0,1.5,0.25,2.00000001,1E-8")));
        assertThat(day.subsidy()).isEqualTo(Bitcoin.parse("3.50000001"));
        assertThat(day.fees()).isEqualTo(Bitcoin.parse("0.25000001"));
    }

    @Test
    void rows_in_another_order_are_the_same_days() {
        List<String> rows = february("0,0,0,0,0,1,0");
        List<LocalDate> newest = days(earnings(rows));
        Collections.reverse(rows);
        assertThat(days(earnings(rows))).isEqualTo(newest.reversed()).hasSize(28);
        assertThat(earnings(rows).wrong()).isEmpty();
    }

    private static List<LocalDate> days(Received received) {
        return received.of(PoolEarning.class).stream().map(PoolEarning::day).toList();
    }

    @Test
    void a_scheme_that_does_not_tell_its_fee_part_is_refused() {
        assertThat(earnings(february("0,0.5,0,0,0,0,0")).wrong())
                .containsExactly("28: pplnsAmount is 0.5, of which the fee part is not told");
    }

    @Test
    void a_skipped_day_a_repeated_day_and_a_day_cut_elsewhere_are_refused() {
        List<String> gap = february("0,0,0,0,0,1,0");
        gap.remove(26);
        assertThat(earnings(gap).wrong()).containsExactly("0: there is no earning for 2026-02-02");
        List<String> repeated = february("0,0,0,0,0,1,0");
        repeated.add("2026-02-02 00:00:00,412.55 PH/s,1,0,0,0,0,0,2,0");
        repeated.add("2026-02-02 16:00:00,412.55 PH/s,1,0,0,0,0,0,2,0");
        repeated.add("2026-01-31 00:00:00,412.55 PH/s,1,0,0,0,0,0,2,0");
        repeated.add("2026-02-03T00:00:00+08:00,412.55 PH/s,1,0,0,0,0,0,-2,0.000000001");
        assertThat(earnings(repeated).wrong())
                .containsExactly(
                        "30: timestamp says 2026-02-02, which line 28 has already",
                        "31: timestamp \"2026-02-02 16:00:00\" does not start a UTC day",
                        "32: timestamp \"2026-01-31 00:00:00\" is not in February 2026",
                        "33: timestamp \"2026-02-03T00:00:00+08:00\" is not a time in UTC",
                        "33: fppsBlockAmount \"-2\" is below zero",
                        "33: fppsFeeAmount \"0.000000001\" is finer than a satoshi");
    }

    @Test
    void a_payout_is_what_the_pool_sent_and_when() {
        String text = PAYOUTS + "90107,2026-02-28 09:10:42,bc1q-treasury,4a0b,6.52707459\n";
        assertThat(Received.of("antpool_payouts", "pool-a-na", "", text).of(PoolPayout.class))
                .singleElement()
                .satisfies(
                        payout -> {
                            assertThat(payout.amount()).isEqualTo(Bitcoin.parse("6.52707459"));
                            assertThat(payout.sentAt()).isEqualTo("2026-02-28T09:10:42Z");
                            assertThat(payout.transactionId()).isEqualTo("4a0b");
                        });
    }

    @Test
    void a_payout_under_way_of_nothing_or_listed_twice_is_refused() {
        String text =
                PAYOUTS
                        + "3,2026-02-28 09:10:42,bc1q,,6.5\n"
                        + "2,2026-02-27 09:10:42,bc1q,4a0c,0.00000000\n"
                        + "2,2026-02-27 09:10:43,bc1q,4a0c,1\n"
                        + "1,2026-03-01 00:00:00,bc1q,4a0d,1\n";
        assertThat(Received.of("antpool_payouts", "pool-a-na", "", text).wrong())
                .containsExactly(
                        "2: txId is empty: the payout is still under way",
                        "3: amount is nil, but a payout moves bitcoin",
                        "4: id \"2\" stands in line 3 too",
                        "5: timestamp \"2026-03-01 00:00:00\" is not in February 2026");
    }

    @Test
    void the_overview_states_what_is_unpaid_at_the_cut_off() {
        String text =
                """
                {"code":"000000","message":"ok","data":{
                "userId":"antpool-na",
                "unpaidAmount":6.78579240}}
                """;
        Received received = Received.of("antpool_overview", "pool-a-na", "", text);
        assertThat(received.wrong()).isEmpty();
        PoolBalance balance = received.of(PoolBalance.class).getFirst();
        assertThat(balance.unpaid()).isEqualTo(Bitcoin.parse("6.7857924"));
        assertThat(balance.at()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(balance.origin().line()).isEqualTo(3);
    }

    @Test
    void an_overview_of_another_account_or_an_error_page_is_refused() {
        String other = "{\"code\":0,\"data\":{\"userId\":\"rig-7\",\"unpaidAmount\":\"1\"}}\n";
        assertThat(Received.of("antpool_overview", "pool-a-na", "", other).wrong())
                .containsExactly("1: data/userId \"rig-7\" is not an account of pool-a-na");
        String error = "{\"code\":10100,\"message\":\"sign error\",\"data\":null}\n";
        assertThat(Received.of("antpool_overview", "pool-a-na", "", error).wrong())
                .containsExactly("1: code is 10100, so this is an error and no overview");
    }

    @Test
    void revenue_belongs_to_its_mining_day_and_its_fee_makes_the_parts_foot() {
        String bill = revenue(2, MINED, "1.97661814", "1.98878195", "0.03851871", "0.025");
        Received received = bills(revenue(bill));
        assertThat(received.wrong()).isEmpty();
        PoolEarning day = second(received);
        assertThat(day.net()).isEqualTo(Bitcoin.parse("1.97661814"));
        assertThat(day.poolFee()).isEqualTo(Bitcoin.parse("0.05068252"));
        assertThat(day.subsidy().plus(day.fees()).minus(day.poolFee())).isEqualTo(day.net());
        assertThat(day.origin().line()).isEqualTo(3);
    }

    @Test
    void dust_and_digits_of_a_binary_number_are_read_exactly_and_rounded_once() {
        String dust = revenue(2, MINED, "1.462E-6", "1.5e-06", "0", "0.02500000037");
        assertThat(second(bills(revenue(dust))).net()).isEqualTo(new Bitcoin(146));
        String fine = revenue(2, MINED, "0.15883854999999999", "0.16001122", "0.00290011", "0.025");
        assertThat(second(bills(revenue(fine))).net()).isEqualTo(Bitcoin.parse("0.15883855"));
    }

    @Test
    void a_credit_that_the_fee_rates_do_not_make_is_refused() {
        String bill = revenue(2, MINED, "0.16291133", "0.16001122", "0.00290011", "0.025");
        assertThat(bills(revenue(bill)).wrong())
                .containsExactly(
                        "3: changed_balance is 0.16291133, but pps and tx_fee after their fees"
                                + " make 0.15883854675");
    }

    @Test
    void a_payout_bill_is_what_was_sent_and_not_less_by_a_tip() {
        String[] bills = revenue(payout(2, "-2.10323100", "2.10323100", "0"));
        assertThat(bills(bills).of(PoolPayout.class))
                .singleElement()
                .satisfies(
                        payout -> {
                            assertThat(payout.amount()).isEqualTo(Bitcoin.parse("2.103231"));
                            assertThat(payout.sentAt()).isEqualTo("2026-02-01T09:14:14Z");
                            assertThat(payout.transactionId()).isEqualTo("c7a1");
                        });
        assertThat(bills(payout(2, "-2.1", "2.0", "0.1"), payout(2, "-0", "0", "0")).wrong())
                .containsExactly(
                        "2: changed_balance is -2.1, but 2.00000000 was sent and 0.1 given as a"
                                + " tip",
                        "3: id \"2\" stands in line 2 too",
                        "3: payout_extra/value \"0\" is not above zero");
    }

    private static String payout(int id, String change, String value, String tip) {
        return ("{\"id\":%d,\"type\":\"payout\",\"changed_balance\":%s,\"created_at\":1769937254,"
                    + "\"mining_extra\":null,\"payout_extra\":{\"value\":%s,\"address\":\"bc1q\","
                    + "\"tx_id\":\"c7a1\",\"paid_time\":1769937254,\"wallet_type\":\"mainnet\","
                    + "\"tip\":%s}}")
                .formatted(id, change, value, tip);
    }

    @Test
    void kinds_of_bills_that_no_fact_states_are_refused_by_name() {
        assertThat(
                        bills("{\"id\":1,\"type\":\"dividend\"}", "{\"id\":2,\"type\":\"gift\"}")
                                .wrong())
                .containsExactly(
                        "2: type dividend comes from another account of ours, which no fact"
                                + " states yet",
                        "3: type \"gift\" is unknown");
    }

    @Test
    void bills_without_an_amount_and_saved_error_pages_are_refused() {
        assertThat(bills("{\"id\":1,\"type\":\"payout\"}").wrong())
                .containsExactly("2: item has no payout_extra/paid_time");
        String error = "{\"code\":5010,\"msg\":\"invalid token\"}\n";
        assertThat(Received.of("f2pool_bills", "pool-b-na", "", error).wrong())
                .containsExactly("1: is an error of the pool: 5010 invalid token");
        assertThat(Received.of("f2pool_balance", "pool-b-na", "", error).wrong())
                .containsExactly("1: is an error of the pool: 5010 invalid token");
    }

    @Test
    void the_balance_is_what_the_pool_owes_at_the_cut_off() {
        String text = "{\"balance_info\":{\"balance\":4.5036645168645e-05,\"paid\":1}}\n";
        Received received = Received.of("f2pool_balance", "pool-b-na", "", text);
        assertThat(received.wrong()).isEmpty();
        PoolBalance balance = received.of(PoolBalance.class).getFirst();
        assertThat(balance.unpaid()).isEqualTo(new Bitcoin(4504));
        assertThat(balance.at()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    }
}
