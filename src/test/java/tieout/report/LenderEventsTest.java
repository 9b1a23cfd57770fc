package tieout.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tieout.HardFebruary;
import tieout.Reported;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.ledger.value.Carried;
import tieout.ledger.value.Nature;
import tieout.reconcile.Break;
import tieout.reconcile.Control;
import tieout.reconcile.Finding;
import tieout.reconcile.Tie;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;

/// What the lender took, charged and called for in [HardFebruary], through figures and controls.
class LenderEventsTest {
    private static final Month FEBRUARY = Month.of(2026, 2);
    @TempDir private static Path folder;
    private static Report report = Reported.february();

    @BeforeAll
    static void the_lender_acts() {
        report = HardFebruary.in(folder).report(FEBRUARY);
    }

    private static String value(String id, int decimals) {
        Ratio exact = report.figure(id).value().orElseThrow();
        return exact.rounded(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<Finding> findings(Control control) {
        return report.books().reconciliation().findings().stream()
                .filter(found -> found.control() == control)
                .toList();
    }

    @Test
    void coins_that_the_lender_kept_are_on_a_line_of_the_bridge_and_nothing_is_unexplained() {
        assertThat(value("collateral_applied", 8)).isEqualTo("100.00000000");
        assertThat(value("paid_away", 8)).isEqualTo("-100.00000000");
        assertThat(value("unexplained", 8)).isEqualTo("0.00000000");
        assertThat(value("bitcoin_sold", 8))
                .isEqualTo(
                        Reported.february()
                                .figure("bitcoin_sold")
                                .value()
                                .orElseThrow()
                                .rounded(8, RoundingMode.HALF_UP)
                                .toPlainString());
        assertThat(value("bitcoin_loaned", 8)).isEqualTo("2449.00000000");
    }

    @Test
    void what_they_brought_pays_interest_and_then_principal() {
        // 304,476,427.24 + (6,500,000 - 275,357.56) + (481,875.72 - 2,500 - 202,128.16)
        assertThat(value("loan_repaid", 2)).isEqualTo("310978317.24");
        // 583,972.60 + 275,357.56 + 202,128.16
        assertThat(value("interest_paid", 2)).isEqualTo("1061458.32");
        assertThat(value("loan_principal", 2)).isEqualTo("109021682.76");
        assertThat(value("loan_fees_owed", 2)).isEqualTo("0.00");
    }

    @Test
    void the_receivable_leaves_at_what_the_lender_credits() {
        var flows =
                report.books()
                        .reconciliation()
                        .general()
                        .measurement()
                        .flows(Carried.COLLATERAL_RECEIVABLE, Nature.APPLIED_TO_DEBT, FEBRUARY);
        assertThat(flows)
                .singleElement()
                .satisfies(flow -> assertThat(flow.dollars()).isEqualTo(Usd.parse("-6500000")));
    }

    @Test
    void the_rate_in_force_is_the_new_one_and_leads_to_its_line() {
        assertThat(value("interest_rate", 4)).isEqualTo("0.0750");
        assertThat(report.figure("interest_rate").leaves().values())
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.origin().place())
                                        .isEqualTo("standing/rate-resets.csv:2"));
    }

    @Test
    void lender_bank_and_custodian_agree_and_only_the_trial_balance_and_the_release_do_not() {
        assertThat(findings(Control.LENDER_EVENTS_TO_LEDGER))
                .allSatisfy(found -> assertThat(found).isInstanceOf(Tie.class))
                .extracting(Finding::id)
                .contains("lender_events_to_ledger:LN-1:rate_reset:2026-02-20");
        assertThat(report.books().reconciliation().open())
                .extracting(Break::control)
                .containsOnly(Control.BOOKS_TO_LEDGER, Control.PUBLISHED_TO_LEDGER);
    }

    @Test
    void a_rate_that_nobody_agreed_breaks_and_interest_does_not_follow_it(@TempDir Path other) {
        Report alone =
                HardFebruary.in(other)
                        .with("standing/rate-resets.csv", "LN-1,2026-02-20,7.5%,reset\n", "")
                        .report(FEBRUARY);
        assertThat(alone.books().reconciliation().open())
                .filteredOn(found -> found.id().contains("rate_reset"))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.sentence())
                                        .isEqualTo(
                                                "Lender C 7.50%, the rate agreed 7.25%: 0.25%"
                                                        + " more than the rate agreed; state a"
                                                        + " rate that was agreed in"
                                                        + " standing/rate-resets.csv."));
        assertThat(alone.figure("interest_rate").value()).hasValue(Ratio.of(725, 10_000));
    }

    @Test
    void an_open_call_counts_and_names_its_deadline() {
        assertThat(report.figure("margin_calls_open").leaves().values())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.origin().place())
                                    .isEqualTo("2026-02/debt/loan_events.csv:12");
                            assertThat(row.what())
                                    .isEqualTo("LN-1, to be answered by 2026-03-02T18:05:00Z");
                        });
    }
}
