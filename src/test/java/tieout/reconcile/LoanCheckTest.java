package tieout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tieout.Altered;
import tieout.Reported;
import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.intake.Facts;
import tieout.ledger.Books;
import tieout.ledger.Ledger;
import tieout.report.Report;

import java.nio.file.Path;
import java.util.List;

/// What a lender prints of a loan against ours, and who said which part of it is current.
class LoanCheckTest {
    private static final String POSITION = "2026-02/debt/loan_position.csv";
    private static final String LINES =
            """
            loan LN-1 0.0725 ACT_360
            lot A 2025-11-05 10 cost 1000000
            open 2026-01-31 LN-1 300000 USD
            open 2026-01-31 collateral-c 10 BTC
            open 2026-01-31 custody-b 10 BTC
            2026-01-31 price BTC 78600
            2026-02-28 price BTC 66000
            2026-03-31 price BTC 68200
            """;

    private static List<Finding> findings(Control control, Month month, String more) {
        Facts facts = Books.of(LINES + more);
        return Reconciliation.of(facts, Ledger.post(facts), month).findings().stream()
                .filter(f -> f.control() == control)
                .toList();
    }

    private static List<Finding> ltv(String said) {
        String statement = "2026-02-28 lender-says LN-1 300000 1691.67 10 " + said + "\n";
        return findings(Control.LTV_TO_LEDGER, Month.of(2026, 2), statement);
    }

    @Test
    void a_printed_loan_to_value_ties_at_the_contracts_price_cut_off_or_rounded() {
        // 301,691.67 / (10 x 60,000) = 50.281945%
        for (String printed : List.of("50.28", "50.29", "50.3", "50.2819")) {
            assertThat(ltv("60000 " + printed)).singleElement().isInstanceOf(Tie.class);
        }
    }

    @Test
    void one_that_leaves_the_interest_out_against_the_contract_breaks() {
        assertThat(ltv("60000 50.00"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.id()).isEqualTo("ltv_to_ledger:LN-1:ltv");
                            assertThat(found.sentence())
                                    .isEqualTo(
                                            "Lender C 50.00%, the ledger 50.2819%: 0.2819% less"
                                                    + " than the ledger.");
                        });
    }

    @Test
    void a_price_of_another_source_breaks_and_takes_no_one_elses_place() {
        assertThat(ltv("60000 50.28 Desk quote"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found).isInstanceOf(Break.class);
                            assertThat(found.sentence())
                                    .isEqualTo(
                                            "Lender C prices LN-1 by Desk quote of"
                                                    + " 2026-03-01T00:00:00Z, the contract by"
                                                    + " Lender index of 24:00 UTC on the day: loan"
                                                    + " to value does not apply until one of them"
                                                    + " is put right.");
                        });
    }

    private static List<Finding> classified(Month month, String decided) {
        return findings(Control.DEBT_CLASSIFICATION, month, decided);
    }

    @Test
    void a_quarter_end_wants_a_decision_of_its_own() {
        assertThat(classified(Month.of(2026, 3), "classified LN-1 2026-03-31 0.25 2026-04-09\n"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found).isInstanceOf(Tie.class);
                            assertThat(found.theirs().who()).isEqualTo("Controller");
                        });
        assertThat(classified(Month.of(2026, 3), "classified LN-1 2025-12-31 0.25 2026-01-09\n"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.difference()).isEqualTo(Ratio.of(-300_000));
                            assertThat(found.sentence())
                                    .isEqualTo(
                                            "No decision for the day US$0.00, the ledger"
                                                    + " US$300,000.00: US$300,000.00 less than the"
                                                    + " ledger; add a line for 2026-03-31 to"
                                                    + " standing/debt-classifications.csv.");
                        });
    }

    @Test
    void no_other_month_end_and_no_loan_without_principal_wants_one() {
        assertThat(classified(Month.of(2026, 2), "")).isEmpty();
        String repaid =
                """
                open 2026-01-31 bank-e 400000 USD
                2026-03-30 bank bank-e -303504.17 B1 LN-1
                """;
        assertThat(classified(Month.of(2026, 3), repaid)).isEmpty();
    }

    @Test
    void the_terms_that_a_statement_repeats_are_the_contracts() {
        assertThat(terms(Reported.february()))
                .hasSize(3)
                .allSatisfy(found -> assertThat(found).isInstanceOf(Tie.class));
    }

    @Test
    void a_rate_or_a_level_that_the_contract_does_not_have_breaks(@TempDir Path folder) {
        Report report =
                Altered.sample(folder)
                        .with(POSITION, ",7.25,", ",7.50,")
                        .with(POSITION, "70.00,80.00,90.00", "70.00,75.00,90.00")
                        .report(Month.of(2026, 2));
        assertThat(terms(report))
                .filteredOn(Break.class::isInstance)
                .extracting(Finding::sentence)
                .containsExactly(
                        "Lender C 7.50%, the contract 7.25%: 0.25% more than the contract.",
                        "Lender C 75.00%, the contract 80.00%: 5.00% less than the contract.");
    }

    private static List<Finding> terms(Report report) {
        return report.books().reconciliation().findings().stream()
                .filter(f -> f.control() == Control.LOAN_TERMS_TO_CONTRACT)
                .toList();
    }
}
