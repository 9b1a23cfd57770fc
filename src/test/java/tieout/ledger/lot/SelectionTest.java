package tieout.ledger.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.evidence.Refusal;
import tieout.ledger.Books;

class SelectionTest {
    private static final String SPECIFIC = "policy lot_method specific identification\n";
    private static final String MONTH_END = "2026-02-28 price USDT 1\n";

    private static Lots with(String selections) {
        return Books.ledger(FourLots.LINES + MONTH_END + SPECIFIC + selections).lots();
    }

    @Test
    void a_selection_at_the_very_instant_of_the_disposal_is_in_time() {
        assertThat(
                        with("2026-02-07T12:00 select S1 T1 A 10 by Ann\n"
                                        + "2026-02-07T12:00 select S2 T1 B 5 by Ann\n")
                                .late())
                .isEmpty();
    }

    @Test
    void a_selection_recorded_after_the_disposal_relieves_its_lot_but_is_late() {
        Lots lots =
                with(
                        """
                        2026-02-07T11:59 select S1 T1 A 10 by Ann
                        2026-02-07T12:01 select S2 T1 B 5 by Bob
                        """);
        assertThat(FourLots.taken(lots))
                .containsExactly("A 10.00000000 1000000.00", "B 5.00000000 461728.35");
        assertThat(lots.late())
                .singleElement()
                .satisfies(
                        late -> {
                            assertThat(late.selection().selectionId()).isEqualTo("S2");
                            assertThat(late.selection().quantity()).isEqualTo(Bitcoin.parse("5"));
                            assertThat(late.relief().name()).isEqualTo("T1");
                        });
    }

    @Test
    void hindsight_does_not_matter_under_another_method() {
        Lots lots = Books.ledger(FourLots.LINES + "2026-02-09 select S1 T1 A 10 by Ann\n").lots();
        assertThat(lots.late()).isEmpty();
    }

    @Test
    void too_few_selections_are_refused_with_both_numbers() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> with("2026-02-07T11:00 select S1 T1 A 10 by Ann\n"))
                .withMessageContaining(
                        "T1 sells 15 BTC but its selections name 10 BTC; select lots for exactly"
                                + " what is disposed of.");
    }

    @Test
    void more_of_a_lot_than_is_left_is_refused_at_the_selection() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                with(
                                        """
                                        2026-02-07T11:00 select S1 T1 A 10.5 by Ann
                                        2026-02-07T11:00 select S2 T1 B 4.5 by Ann
                                        """))
                .withMessageContaining(
                        "selects 10.5 BTC of lot A but 10 BTC of it are on hand; select lots that"
                                + " are there.\n    2026-02-07T11:00 select S1 T1 A 10.5 by Ann");
    }

    @Test
    void a_lot_that_nobody_knows_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> with("2026-02-07T11:00 select S1 T1 Z 15 by Ann\n"))
                .withMessageContaining("selects 15 BTC of lot Z but 0 BTC of it are on hand");
    }
}
