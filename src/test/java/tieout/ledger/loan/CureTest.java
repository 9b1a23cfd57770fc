package tieout.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.calendar.AsOf;
import tieout.ledger.Books;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// By when a margin call has to be answered: 24 hours, at 75%, by the terms of [Books].
class CureTest {
    private static final AsOf END = new AsOf(LocalDate.of(2026, 1, 31));
    private static final String LOAN =
            """
            loan LN-1 0.0725 ACT_360
            lot A 2025-11-05 0.0001 cost 1.00
            open 2025-12-31 LN-1 300000000 USD
            open 2025-12-31 collateral-c 5000 BTC
            open 2025-12-31 custody-b 0.0001 BTC
            """;

    private static Loan loan(String more) {
        return Books.ledger(LOAN + more).loan("LN-1").orElseThrow();
    }

    private static Optional<String> cure(String more) {
        return loan(more)
                .cure(END)
                .map(c -> c.ground() + " by " + c.deadline() + " at line " + c.origin().line());
    }

    private static String priced(String price) {
        return "2026-01-31 lender-says LN-1 300000000 1872916.67 5000 " + price + "\n";
    }

    @Test
    void a_call_without_an_answer_is_due_its_hours_after_it_was_made() {
        assertThat(cure("2026-01-31T18:05 lender-lists LN-1 MARGIN_CALL\n" + priced("90000")))
                .hasValue("CALLED by 2026-02-01T18:05:00Z at line 6");
    }

    @Test
    void a_call_that_was_answered_is_not_due_and_one_beyond_its_deadline_is_late() {
        String met =
                """
                2026-01-20T18:05 lender-lists LN-1 MARGIN_CALL
                2026-01-21T18:04 lender-lists LN-1 MARGIN_CALL_MET
                2026-01-25T00:00 lender-lists LN-1 MARGIN_CALL
                2026-01-26T00:01 lender-lists LN-1 MARGIN_CALL_MET
                """;
        assertThat(cure(met)).isEmpty();
        assertThat(loan(met).calls())
                .extracting(call -> call.isLate(END.cutOff()))
                .containsExactly(false, true);
        String open = "2026-01-20T18:05 lender-lists LN-1 MARGIN_CALL\n";
        assertThat(loan(open).calls().getFirst().isLate(END.cutOff())).isTrue();
        assertThat(loan(open).calls().getFirst().isLate(Instant.parse("2026-01-21T18:05:00Z")))
                .isFalse();
    }

    @Test
    void past_the_level_without_a_call_the_earliest_deadline_is_that_of_a_call_at_the_price() {
        // 301,872,916.67 / (75% x 5,000) = 80,499.45 (rounded up)
        assertThat(cure(priced("80499.45"))).isEmpty();
        assertThat(cure(priced("80499.44"))).hasValue("CALLABLE by 2026-02-02T00:00:00Z at line 6");
    }

    @Test
    void where_nobody_has_to_call_the_level_itself_makes_it_due() {
        String automatic = LOAN.replace("ACT_360", "ACT_360 AUTOMATIC") + priced("78000");
        Loan loan = Books.ledger(automatic).loan("LN-1").orElseThrow();
        assertThat(loan.cure(END).map(Cure::ground)).hasValue(Cure.Ground.REACHED);
    }

    @Test
    void without_the_contracts_price_nothing_is_said_of_the_level() {
        assertThat(cure(priced("50000 120.75 Desk quote"))).isEmpty();
    }
}
