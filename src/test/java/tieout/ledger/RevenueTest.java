package tieout.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.evidence.Refusal;
import tieout.intake.Facts;
import tieout.intake.fact.NetworkDay;
import tieout.intake.fact.PoolHashRate;
import tieout.intake.standing.PoolTerms;
import tieout.ledger.account.Account;
import tieout.ledger.revenue.ContractDay;
import tieout.ledger.revenue.ContractDays;
import tieout.ledger.revenue.ExpectedPayout;
import tieout.ledger.revenue.Receivable;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Random;

class RevenueTest {
    private static final Month FEBRUARY = Month.of(2026, 2);

    private static ContractDays contracts(String text) {
        return Books.ledger(text).contracts();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 6.50000000, 95000.00, 617500.00",
        "2026-02-02, 4.87654322, 78901.23, 384765.26",
    })
    void what_a_day_earned_is_revenue_at_the_price_at_inception(
            String day, String earned, String price, String revenue) {
        ContractDays contracts =
                contracts(day + " price BTC " + price + "\n" + day + " earn pool-a " + earned);
        assertThat(contracts.revenue()).isEqualTo(Usd.parse(revenue));
    }

    @Test
    void the_contract_begins_at_the_start_or_the_end_of_its_day_as_its_terms_say() {
        String text =
                """
                2026-02-02 price BTC 70000
                2026-02-03 price BTC 71000
                2026-02-03 earn pool-a 1
                """;
        ContractDay atStart = contracts("pool pool-a PPLNS 0 START_OF_DAY\n" + text).list().get(0);
        ContractDay atEnd = contracts("pool pool-a PPLNS 0 END_OF_DAY\n" + text).list().get(0);
        assertThat(atStart.revenue()).isEqualTo(Usd.parse("70000"));
        assertThat(atStart.inception().origin().raw()).isEqualTo("2026-02-02 price BTC 70000");
        assertThat(atEnd.revenue()).isEqualTo(Usd.parse("71000"));
    }

    @Test
    void a_pool_without_terms_is_refused_once() {
        Facts facts =
                Books.of(
                        """
                        2026-02-02 price BTC 70000
                        2026-02-03 price BTC 70000
                        2026-02-02 earn pool-a 1
                        2026-02-03 earn pool-a 1
                        """);
        Facts silent =
                new Facts(
                        facts.sources(),
                        facts.standing().stream().filter(s -> !(s instanceof PoolTerms)).toList(),
                        facts.happened());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Ledger.post(silent))
                .withMessage(
                        """
                        books.txt:3: the contract terms of pool-a are not stated; add its scheme,\
                         fee and revenue inception to standing/pools.csv.
                            2026-02-02 earn pool-a 1\
                        """);
    }

    @Test
    void each_day_is_rounded_for_itself() {
        ContractDays contracts =
                contracts(
                        """
                        2026-02-02 price BTC 70000.50
                        2026-02-03 price BTC 70000.50
                        2026-02-02 earn pool-a 0.00000001
                        2026-02-03 earn pool-a 0.00001000
                        """);
        assertThat(contracts)
                .extracting(ContractDay::revenue)
                .containsExactly(Usd.ZERO, Usd.parse("0.70"));
        assertThat(contracts.revenue()).isEqualTo(Usd.parse("0.70"));
    }

    @Test
    void revenue_is_net_of_the_pool_fee_and_the_fee_is_told_apart() {
        ContractDays contracts =
                contracts(
                        """
                        2026-02-03 price BTC 70000
                        2026-02-03 earn pool-a 0.975 fee 0.025
                        """);
        assertThat(contracts.gross()).isEqualTo(Bitcoin.parse("1"));
        assertThat(contracts.fee()).isEqualTo(Bitcoin.parse("0.025"));
        assertThat(contracts.net()).isEqualTo(Bitcoin.parse("0.975"));
        assertThat(contracts.revenue()).isEqualTo(Usd.parse("68250"));
    }

    @Test
    void a_later_price_or_payout_does_not_touch_revenue() {
        ContractDays contracts =
                contracts(
                        """
                        2026-02-03 price BTC 70000
                        2026-02-03 earn pool-a 1
                        2026-02-04 price BTC 60000
                        2026-02-04 receive custody-b 1 pool-a
                        """);
        assertThat(contracts.revenue()).isEqualTo(Usd.parse("70000"));
    }

    @Test
    void work_of_the_last_day_is_earned_and_credited_the_next() {
        ContractDays contracts =
                contracts(
                        """
                        2026-02-28 price BTC 66000
                        2026-02-28 earn pool-a 1 fee 0 credited 2026-03-01T01:00
                        """);
        Instant end = FEBRUARY.end().cutOff();
        assertThat(contracts.during(FEBRUARY).net()).isEqualTo(Bitcoin.parse("1"));
        assertThat(contracts.uncredited(end.minusSeconds(1)).list()).isEmpty();
        assertThat(contracts.uncredited(end).net()).isEqualTo(Bitcoin.parse("1"));
        assertThat(contracts.uncredited(end.plusSeconds(3600)).list()).isEmpty();
    }

    @Test
    void opening_and_earned_less_paid_is_what_a_pool_still_owes() {
        Ledger ledger =
                Books.ledger(
                        """
                        lot A 2026-01-31 0.5 cost 40000
                        open 2026-01-31 pool-a 0.5 BTC
                        2026-02-01 price BTC 70000
                        2026-02-02 price BTC 70000
                        2026-02-01 receive custody-b 0.5 pool-a
                        2026-02-01 earn pool-a 0.6
                        2026-02-02 receive custody-b 0.6 pool-a
                        2026-02-02 earn pool-a 0.7
                        """);
        Account pool = ledger.chart().accounts(Account.Kind.POOL).getFirst();
        assertThat(said(ledger.receivable(pool, FEBRUARY))).isEqualTo("0.5 1.3 -1.1 0 0.7");
        assertThat(Receivable.daily(ledger.movements(), pool, FEBRUARY).stream().limit(3))
                .extracting(RevenueTest::said)
                .containsExactly("0.5 0.6 -0.5 0 0.6", "0.6 0.7 -0.6 0 0.7", "0.7 0 0 0 0.7");
    }

    private static String said(Receivable r) {
        return List.of(r.opening(), r.earned(), r.paid(), r.other(), r.closing()).stream()
                .map(b -> b.bitcoin().exact().toString())
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    @Test
    void the_receivable_rolls_forward_through_any_history() {
        for (int seed = 0; seed < 50; seed++) {
            History history = new History(new Random(seed));
            Ledger ledger = Books.ledger(history.text());
            Account pool = ledger.chart().accounts(Account.Kind.POOL).getFirst();
            List<Receivable> days = Receivable.daily(ledger.movements(), pool, FEBRUARY);
            Bitcoin owed = Bitcoin.ZERO;
            for (Receivable day : days) {
                assertThat(day.opening().bitcoin()).as("seed %s %s", seed, day).isEqualTo(owed);
                owed = owed.plus(day.earned().bitcoin()).plus(day.paid().bitcoin());
                assertThat(day.closing().bitcoin()).isEqualTo(owed);
            }
            Receivable month = ledger.receivable(pool, FEBRUARY);
            assertThat(month.earned().bitcoin().satoshis()).isEqualTo(history.earned);
            assertThat(month.paid().bitcoin().satoshis()).isEqualTo(-history.paid);
            assertThat(month.closing().bitcoin()).isEqualTo(owed);
            assertThat(ledger.contracts().net().satoshis()).isEqualTo(history.earned);
        }
    }

    /// A month of a pool that pays late, in parts or not at all, but never more than it owes.
    private static final class History {
        private final StringBuilder text = new StringBuilder();
        private long earned;
        private long paid;

        History(Random random) {
            for (int day = 1; day <= FEBRUARY.days(); day++) {
                String date = FEBRUARY.value().atDay(day).toString();
                text.append(date).append(" price BTC ").append(60_000 + random.nextInt(20_000));
                text.append('\n');
                long payout = random.nextBoolean() ? 0 : (long) random.nextInt(101) * owed() / 100;
                if (payout > 0) {
                    text.append(date + " receive custody-b " + btc(payout) + " pool-a\n");
                    paid += payout;
                }
                long own = random.nextInt(5) == 0 ? 0 : random.nextInt(2_000_000_000);
                text.append(date).append(" earn pool-a ").append(btc(own)).append('\n');
                earned += own;
            }
        }

        private long owed() {
            return earned - paid;
        }

        private static String btc(long satoshis) {
            return new Bitcoin(satoshis).toString();
        }

        String text() {
            return text.toString();
        }
    }

    private static Ratio expected(String text) {
        Facts facts = Books.of(text);
        return new ExpectedPayout(
                        facts.of(PoolHashRate.class).getFirst(),
                        facts.of(NetworkDay.class),
                        facts.settings(PoolTerms.class).getFirst())
                .bitcoin();
    }

    @Test
    void the_worked_example_of_an_expected_payout() {
        Ratio day =
                expected(
                        """
                        pool pool-a FPPS 0 END_OF_DAY
                        2026-03-01 hash-rate pool-a 44.1
                        2026-03-01 network 142340000000000 blocks 144 subsidy 3.125 fees 0.03125 \
                        hash-rate 1018.9
                        """);
        assertThat(day.rounded(4, RoundingMode.HALF_UP)).hasToString("19.6715");
        assertThat(day.times(Ratio.of(31)).rounded(2, RoundingMode.HALF_UP)).hasToString("609.82");
    }

    @Test
    void the_pool_fee_comes_off_and_a_new_difficulty_counts_from_its_block() {
        String work = "2026-03-01 hash-rate pool-a 10\n";
        String first = "2026-03-01 network 100 blocks 36 subsidy 3.125 fees 0 hash-rate 1000\n";
        String second = "2026-03-01 network 200 blocks 108 subsidy 3.125 fees 0 hash-rate 1000\n";
        String free = "pool pool-a FPPS 0 END_OF_DAY\n";
        Ratio whole = expected(free + work + first);
        Ratio half = expected(free + work + second);
        assertThat(half.times(Ratio.of(2))).isEqualTo(whole);
        assertThat(expected(free + work + first + second))
                .isEqualTo(whole.times(Ratio.of(1, 4)).plus(half.times(Ratio.of(3, 4))));
        assertThat(expected("pool pool-a FPPS 0.025 END_OF_DAY\n" + work + first))
                .isEqualTo(whole.times(Ratio.of(975, 1000)));
    }
}
