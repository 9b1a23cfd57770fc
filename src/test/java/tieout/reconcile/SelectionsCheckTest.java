package tieout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.intake.Facts;
import tieout.ledger.Books;
import tieout.ledger.Ledger;

import java.util.List;

class SelectionsCheckTest {
    private static final String LINES =
            """
            lot A 2025-11-05 10 cost 1000000
            lot B 2025-12-10 8 cost 750000
            open 2026-01-31 exchange-d 18 BTC
            2026-01-31 price BTC 78600
            2026-01-31 price USDT 1
            2026-02-07 price BTC 68600
            2026-02-07 price USDT 1
            2026-02-28 price BTC 66000
            2026-02-28 price USDT 1
            2026-02-07T14:00 sell exchange-d 15 BTC for 1029000 fee 1029 as T1
            2026-02-07T14:00 select S1 T1 A 10 by Ann
            """;

    private static List<Finding> findings(String more) {
        Facts facts = Books.of(LINES + more);
        return Reconciliation.of(facts, Ledger.post(facts), Month.of(2026, 2)).findings().stream()
                .filter(f -> f.control() == Control.SELECTIONS_TO_DISPOSALS)
                .toList();
    }

    @Test
    void lots_selected_in_time_tie() {
        assertThat(
                        findings(
                                """
                                policy lot_method specific identification
                                2026-02-06 select S2 T1 B 5 by Bob
                                """))
                .singleElement()
                .isInstanceOf(Tie.class);
    }

    @Test
    void a_lot_selected_with_hindsight_breaks_and_names_who_and_when() {
        assertThat(
                        findings(
                                """
                                policy lot_method specific identification
                                2026-02-08T09:30 select S2 T1 B 5 by Bob
                                """))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found).isInstanceOf(Break.class);
                            assertThat(found.id()).isEqualTo("selections_to_disposals:T1");
                            assertThat(found.difference()).isEqualTo(Ratio.of(5));
                            assertThat(found.sentence())
                                    .endsWith("; S2 by Bob came at 2026-02-08T09:30:00Z.");
                        });
    }

    @Test
    void another_method_has_nothing_to_select() {
        assertThat(findings("")).isEmpty();
    }
}
