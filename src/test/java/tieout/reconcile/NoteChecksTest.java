package tieout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.calendar.Month;
import tieout.intake.Facts;
import tieout.ledger.Books;
import tieout.ledger.Ledger;

import java.util.List;

/// The two controls behind the note: notes printed before foot, and what is restricted is there.
class NoteChecksTest {
    private static final String BOOKS =
            """
            lot A 2025-11-05 10 cost 1000000
            open 2026-01-31 custody-b 10 BTC
            2026-01-31 price BTC 78600
            2026-02-28 price BTC 66000
            2026-02-28 price USDT 1
            """;

    private static List<Finding> findings(Control control, String more) {
        Facts facts = Books.of(BOOKS + more);
        return Reconciliation.of(facts, Ledger.post(facts), Month.of(2026, 2)).findings().stream()
                .filter(f -> f.control() == control)
                .toList();
    }

    private static List<Finding> notes(String lines) {
        return findings(Control.PRINTED_NOTES_FOOT, lines);
    }

    private static String cost(String note, String day, String closing) {
        return """
        printed NOTE DAY USD_THOUSAND COST_OPENING 109,420 Carrying value
        printed NOTE DAY USD_THOUSAND COST_ADDED 97,765 Mined
        printed NOTE DAY USD_THOUSAND COST_RELIEVED 56,071 Sold
        printed NOTE DAY USD_THOUSAND COST_CLOSING CLOSING Carrying value
        """
                .replace("NOTE", note)
                .replace("DAY", day)
                .replace("CLOSING Carr", closing + " Carr");
    }

    @Test
    void a_note_that_misses_by_what_rounding_explains_ties_and_says_by_how_much_it_may() {
        assertThat(
                        notes(
                                """
                                printed FY25 2025-12-31 BTC OPENING 933.8 Held before
                                printed FY25 2025-12-31 BTC CHANGE 6,594 Mined
                                printed FY25 2025-12-31 BTC CLOSING 7,528.3 Held
                                """))
                .singleElement()
                .isInstanceOfSatisfying(
                        Tie.class,
                        tie -> {
                            assertThat(tie.tolerance()).hasToString("0.6");
                            assertThat(tie.difference()).hasToString("0.5");
                        });
    }

    @Test
    void a_note_that_misses_by_more_breaks_in_whole_coins_or_dollars() {
        List<Finding> found =
                notes(
                        """
                        printed FY25 2025-12-31 USD_THOUSAND OPENING 933 Held before
                        printed FY25 2025-12-31 USD_THOUSAND CHANGE 6,594 Mined
                        printed FY25 2025-12-31 USD_THOUSAND CLOSING 7,530 Held
                        """);
        assertThat(found)
                .singleElement()
                .isInstanceOfSatisfying(
                        Break.class, gap -> assertThat(gap.amount()).hasToString("3000"));
    }

    @Test
    void a_note_of_a_period_that_has_not_ended_is_not_read_yet() {
        assertThat(
                        notes(
                                """
                                printed 1Q26 2026-03-31 BTC OPENING 1 Held before
                                printed 1Q26 2026-03-31 BTC CLOSING 2 Held
                                """))
                .isEmpty();
    }

    @Test
    void a_cost_that_is_off_by_the_same_in_each_note_points_to_the_opening() {
        List<Finding> found =
                notes(
                        cost("H1", "2025-06-30", "150,418")
                                + cost("9M", "2025-09-30", "150,418")
                                + cost("FY", "2025-12-31", "151,114"));
        assertThat(found).hasSize(3);
        assertThat(found.getFirst().sentence())
                .contains("10-K of H1 US$150,418,000.00")
                .contains("US$696,000.00 less than its lines")
                .contains("constant since H1: look at the opening cost basis");
        assertThat(found.getLast()).isInstanceOf(Tie.class);
    }

    @Test
    void what_is_restricted_beyond_the_balance_breaks() {
        String contract = "restricted custody-b 12 2026-01-01 none lock-up\n";
        assertThat(findings(Control.RESTRICTIONS_TO_BALANCES, contract))
                .singleElement()
                .isInstanceOfSatisfying(
                        Break.class, gap -> assertThat(gap.amount()).hasToString("2"));
        assertThat(findings(Control.RESTRICTIONS_TO_BALANCES, contract.replace(" 12 ", " 10 ")))
                .singleElement()
                .isInstanceOf(Tie.class);
    }
}
