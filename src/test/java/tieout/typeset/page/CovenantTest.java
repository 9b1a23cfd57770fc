package tieout.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.calendar.AsOf;
import tieout.ledger.Books;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.MarginCall;

import java.time.LocalDate;

/// Sentences of a contract, made from its terms and from what the lender says.
class CovenantTest {
    private static final LocalDate END = LocalDate.of(2026, 1, 31);
    private static final String LOAN =
            """
            loan LN-1 0.0725 ACT_360%s
            lot A 2025-11-05 0.0001 cost 1.00
            open 2025-12-31 LN-1 300000000 USD
            open 2025-12-31 collateral-c 5000 BTC
            open 2025-12-31 custody-b 0.0001 BTC
            2026-01-31 lender-says LN-1 300000000 1872916.67 5000 78000
            """;

    private static Covenant covenant(String words, String more) {
        Loan loan = Books.ledger(LOAN.formatted(words) + more).loan("LN-1").orElseThrow();
        return new Covenant(loan, END);
    }

    private static String cure(String words, String more) {
        Covenant covenant = covenant(words, more);
        return covenant.cure(covenant.loan().cure(new AsOf(END)).orElseThrow());
    }

    @Test
    void levels_are_written_the_way_round_that_the_contract_states_them() {
        assertThat(covenant("", "").call())
                .startsWith(
                        "If loan to value is 75% or more, the borrower must bring it to 65% or"
                                + " less");
        assertThat(covenant(" COLLATERAL_RATIO", "").call())
                .startsWith(
                        "If collateral is worth 133.3333% of the debt or less, the borrower must"
                                + " bring it to 153.8462% or more");
        assertThat(covenant(" COLLATERAL_RATIO", "").liquidation())
                .startsWith("If collateral is worth 117.6471% of the debt or less, or a call");
    }

    @Test
    void interest_is_at_the_rate_in_force() {
        assertThat(covenant("", "").interest()).startsWith("Interest is 7.25% a year");
        assertThat(covenant("", "reset LN-1 2026-01-21 0.0925 DEFAULT\n").interest())
                .startsWith("Interest is 9.25% a year");
    }

    @Test
    void a_price_past_the_margin_call_says_by_when_to_cure() {
        assertThat(cure("", ""))
                .isEqualTo(
                        "Loan to value is past the margin call and no call is on file: if Lender C"
                                + " calls at the price of 1 February 2026, 00:00 UTC, loan to"
                                + " value must be 65% or less by 2 February 2026, 00:00 UTC.");
        assertThat(cure(" AUTOMATIC", ""))
                .isEqualTo(
                        "Loan to value is past the margin call at the price of 1 February 2026,"
                                + " 00:00 UTC: without any call, loan to value must be 65% or less"
                                + " by 2 February 2026, 00:00 UTC.");
    }

    @Test
    void an_open_call_says_when_it_was_made_and_whether_its_deadline_is_past() {
        assertThat(cure("", "2026-01-31T18:05 lender-lists LN-1 MARGIN_CALL\n"))
                .isEqualTo(
                        "Lender C called for more collateral on 31 January 2026, 18:05 UTC: loan"
                                + " to value must be 65% or less by 1 February 2026, 18:05 UTC.");
        assertThat(cure("", "2026-01-20T18:05 lender-lists LN-1 MARGIN_CALL\n"))
                .endsWith("by 21 January 2026, 18:05 UTC, which is past, and the call is open.");
    }

    @Test
    void a_call_that_was_met_says_whether_in_time() {
        assertThat(answered("2026-01-20T18:05", "2026-01-21T09:00"))
                .isEqualTo(
                        "Lender C called for more collateral on 20 January 2026, 18:05 UTC; the"
                                + " call was met on 21 January 2026, 09:00 UTC, in time: it was due"
                                + " by 21 January 2026, 18:05 UTC.");
        assertThat(answered("2026-01-20T18:05", "2026-01-22T09:00"))
                .endsWith("too late: it was due by 21 January 2026, 18:05 UTC.");
    }

    private static String answered(String called, String met) {
        Covenant covenant =
                covenant(
                        "",
                        called
                                + " lender-lists LN-1 MARGIN_CALL\n"
                                + met
                                + " lender-lists LN-1 MARGIN_CALL_MET\n");
        MarginCall call = covenant.loan().calls().getFirst();
        return covenant.answered(call, call.met().orElseThrow());
    }
}
