package tieout.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tieout.Altered;
import tieout.Reported;
import tieout.amount.Ratio;
import tieout.calendar.Month;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;

/// February of the sample with a lender whose index stood at 65,000, a thousand below the fix.
class LoanAtItsPriceTest {
    private static final Month FEBRUARY = Month.of(2026, 2);
    private static final String POSITION = "2026-02/debt/loan_position.csv";
    @TempDir private static Path folder;
    private static Report report = Reported.february();

    @BeforeAll
    static void the_lenders_index_differs() {
        report =
                Altered.sample(folder)
                        .with(POSITION, "66000.00,Lender index", "65000.00,Lender index")
                        .with(POSITION, "168234000.00,68.66", "165685000.00,69.72")
                        .report(FEBRUARY);
    }

    private static String value(String id, int decimals) {
        Ratio exact = report.figure(id).value().orElseThrow();
        return exact.rounded(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void loan_to_value_and_what_follows_go_by_the_contracts_price() {
        assertThat(value("contract_price", 2)).isEqualTo("65000.00");
        assertThat(value("collateral_value", 2)).isEqualTo("165685000.00");
        // 115,523,572.76 / 165,685,000
        assertThat(value("ltv", 6)).isEqualTo("0.697248");
        // 115,523,572.76 / (80% x 2,549)
        assertThat(value("margin_call_price", 2)).isEqualTo("56651.42");
        assertThat(value("headroom", 6)).isEqualTo("0.128440");
        // 115,523,572.76 / (65% x 65,000) - 2,549
        assertThat(value("top_up_to_target", 8)).isEqualTo("185.28574580");
    }

    @Test
    void what_the_balance_sheet_carries_stays_at_the_fix() {
        assertThat(value("bitcoin_price", 2)).isEqualTo("66000.00");
        assertThat(value("collateral_receivable", 2)).isEqualTo("168234000.00");
    }

    @Test
    void the_price_leads_to_the_line_of_the_lenders_statement() {
        assertThat(report.figure("contract_price").lineage())
                .isInstanceOfSatisfying(
                        Lineage.Rows.class,
                        rows -> {
                            assertThat(rows.rows()).hasSize(1);
                            Row row = rows.rows().getFirst();
                            assertThat(row.origin().place()).isEqualTo(POSITION + ":2");
                            assertThat(row.what()).isEqualTo("Lender index, 24:00 UTC");
                        });
    }

    @Test
    void nothing_is_open_since_the_lender_prints_what_follows() {
        assertThat(report.books().reconciliation().open()).isEmpty();
    }

    @Test
    void without_the_contracts_price_what_rests_on_it_does_not_apply(@TempDir Path other) {
        Report draft =
                Altered.sample(other)
                        .with(POSITION, "66000.00,Lender index", "66000.00,Desk quote")
                        .report(FEBRUARY);
        for (String id : List.of("contract_price", "ltv", "headroom", "top_up_to_target")) {
            assertThat(draft.figure(id).value()).as(id).isEmpty();
        }
        assertThat(draft.figure("margin_call_price").value()).isPresent();
        assertThat(draft.books().reconciliation().open())
                .singleElement()
                .satisfies(found -> assertThat(found.id()).isEqualTo("ltv_to_ledger:LN-1:price"));
    }
}
