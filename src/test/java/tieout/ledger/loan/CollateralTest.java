package tieout.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.evidence.Source;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.LoanLines;

import java.math.RoundingMode;
import java.util.List;

/// What coins that a lender controls are carried at, and what they settle when it keeps them.
class CollateralTest {
    @Test
    void the_receivable_of_the_journal_example() {
        CollateralReceivable posted = receivable("5", "90000", "");
        assertThat(posted.gross()).isEqualTo(Usd.parse("450000"));
        assertThat(posted.allowance()).isEqualTo(Usd.parse("1620"));
        assertThat(posted.net()).isEqualTo(Usd.parse("448380"));
        assertThat(receivable("5", "87000", "").gross())
                .isEqualTo(posted.gross().minus(Usd.parse("15000")));
        assertThat(receivable("5", "68600", "").gross()).isEqualTo(Usd.parse("343000"));
    }

    @Test
    void an_allowance_on_the_excess_over_debt_is_nil_while_the_debt_is_larger() {
        // 450,000 less a debt of 400,000, at 0.36%
        assertThat(receivable("5", "90000", "EXCESS_OVER_DEBT").allowance())
                .isEqualTo(Usd.parse("180"));
        assertThat(receivable("5", "70000", "EXCESS_OVER_DEBT").allowance()).isEqualTo(Usd.ZERO);
    }

    /// Cango, 31 December 2024: net of an allowance of 302,006 the receivable is 84,536,567.
    @Test
    void the_allowance_that_cango_disclosed_is_0_356_per_cent_of_its_receivable() {
        LoanTerms terms = terms("");
        Ratio rate = Ratio.of(302_006, 84_536_567L + 302_006);
        LoanTerms cango =
                new LoanTerms(
                        terms.origin(),
                        terms.contract(),
                        terms.rate(),
                        terms.maturity(),
                        terms.thresholds(),
                        terms.call(),
                        new LoanTerms.Collateral(
                                LoanTerms.Control.TRANSFERRED,
                                LoanTerms.Measurement.FAIR_VALUE,
                                new LoanTerms.Allowance(rate, LoanTerms.Basis.FAIR_VALUE)));
        CollateralReceivable receivable =
                new CollateralReceivable(
                        cango, Bitcoin.parse("1"), Price.perBitcoin("84838573"), Usd.ZERO);
        assertThat(receivable.allowance()).isEqualTo(Usd.parse("302006"));
        assertThat(receivable.net()).isEqualTo(Usd.parse("84536567"));
        assertThat(rate.times(Ratio.of(100)).rounded(3, RoundingMode.HALF_UP)).hasToString("0.356");
    }

    private static CollateralReceivable receivable(String coins, String price, String basis) {
        return new CollateralReceivable(
                terms(basis), Bitcoin.parse(coins), Price.perBitcoin(price), Usd.parse("400000"));
    }

    private static LoanTerms terms(String words) {
        return LoanLines.terms(
                new Origin(Source.of("loans.csv", new byte[0]), 2, ""),
                List.of("loan", "LN-1", "0.0725", "ACT_360", words));
    }

    @Test
    void a_lender_that_applies_collateral_leaves_a_shortfall_as_debt_and_owes_a_surplus() {
        Usd debt = Usd.parse("301872916.67");
        CollateralApplied small =
                new CollateralApplied(Bitcoin.parse("4000"), Price.perBitcoin("70000"), debt);
        assertThat(small.value()).isEqualTo(Usd.parse("280000000"));
        assertThat(small.applied()).isEqualTo(small.value());
        assertThat(small.surplus()).isEqualTo(Usd.ZERO);

        CollateralApplied large =
                new CollateralApplied(Bitcoin.parse("5000"), Price.perBitcoin("70000"), debt);
        assertThat(large.applied()).isEqualTo(debt);
        assertThat(large.surplus()).isEqualTo(Usd.parse("48127083.33"));
    }
}
