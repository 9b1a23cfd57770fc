package tieout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.evidence.Refusal;
import tieout.intake.Facts;
import tieout.ledger.Books;
import tieout.ledger.Ledger;

import java.util.List;

class ExpectedPayoutTest {
    private static final String TOLERANCE = "tolerance expected_payout_to_credited 0.01 SHARE\n";
    private static final String WORK =
            """
            pool pool-a FPPS 0 END_OF_DAY
            2026-03-01 price BTC 66000
            2026-03-02 price BTC 66000
            2026-03-01 hash-rate pool-a 44.1
            2026-03-02 hash-rate pool-a 44.1
            2026-03-01 network 142340000000000 blocks 144 subsidy 3.125 fees 0.03125 \
            hash-rate 1018.9
            2026-03-02 network 142340000000000 blocks 150 subsidy 3.125 fees 0.03125 \
            hash-rate 1061.4
            """;

    private static List<Finding> findings(String text) {
        Facts facts = Books.of(text + "2026-03-31 price BTC 66000\n");
        return Reconciliation.of(facts, Ledger.post(facts), Month.of(2026, 3)).findings().stream()
                .filter(f -> f.control() == Control.EXPECTED_PAYOUT_TO_CREDITED)
                .toList();
    }

    @Test
    void a_credit_within_the_share_ties() {
        List<Finding> findings =
                findings(
                        TOLERANCE
                                + WORK
                                + """
                                2026-03-01 earn pool-a 19.9
                                2026-03-02 earn pool-a 19.3
                                """);
        assertThat(findings)
                .singleElement()
                .isInstanceOfSatisfying(
                        Tie.class,
                        tie -> {
                            assertThat(tie.theirs().value()).isEqualTo(Ratio.of(392, 10));
                            assertThat(tie.ours().places()).hasSize(5);
                        });
    }

    @Test
    void a_credit_that_falls_short_breaks_and_names_the_worst_days() {
        List<Finding> findings =
                findings(
                        TOLERANCE
                                + WORK
                                + """
                                2026-03-01 earn pool-a 19.67
                                2026-03-02 earn pool-a 18.0
                                """);
        assertThat(findings)
                .singleElement()
                .isInstanceOfSatisfying(
                        Break.class,
                        found -> {
                            assertThat(found.since()).hasToString("2026-03-02");
                            assertThat(found.sentence())
                                    .isEqualTo(
                                            "Pool A on pool-a 37.67 BTC, the expected payout"
                                                    + " 39.34294813 BTC: 1.67294813 BTC less than"
                                                    + " the expected payout, 4.25% of it where"
                                                    + " 1.00% passes; worst are 2026-03-02"
                                                    + " (1.67147407 BTC less), 2026-03-01"
                                                    + " (0.00147407 BTC less).");
                        });
    }

    @Test
    void a_day_without_a_hash_rate_is_named_and_never_skipped() {
        List<Finding> findings =
                findings(
                        TOLERANCE
                                + WORK
                                + """
                                2026-03-01 earn pool-a 19.67
                                2026-03-02 earn pool-a 19.67
                                2026-03-03 price BTC 66000
                                2026-03-03 earn pool-a 19.67
                                """);
        assertThat(findings).singleElement().isInstanceOf(Break.class);
        assertThat(findings.getFirst().sentence())
                .endsWith("; no hash rate or network numbers for 1 day from 2026-03-03.");
    }

    @Test
    void without_a_stated_share_the_month_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> findings(WORK + "2026-03-01 earn pool-a 19.67\n"))
                .withMessage(
                        "standing/tolerances.csv: has no share for expected_payout_to_credited;"
                                + " add a line such as expected_payout_to_credited,SHARE,0.01.");
    }

    @Test
    void a_pool_that_pays_a_share_of_blocks_found_has_no_expectation() {
        assertThat(
                        findings(
                                """
                                2026-03-01 price BTC 66000
                                2026-03-01 earn pool-a 19.67
                                """))
                .isEmpty();
    }
}
