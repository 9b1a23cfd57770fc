package tieout.reconcile.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Footing;
import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.reconcile.note.PrintedRollForward.Column;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Notes that companies filed, read as printed: they foot, and what does not is named.
class PublishedNotesTest {
    private static final Map<String, PrintedRollForward> RIOT =
            PublishedNotes.rollForwards("riot-note-5.txt");

    private static PrintedRollForward riot(String period) {
        return RIOT.getOrDefault(period, RIOT.values().iterator().next());
    }

    private static Column dollars(String period) {
        return riot(period).dollars().orElseThrow();
    }

    @Test
    void all_six_columns_foot_in_coins_and_in_dollars() {
        assertThat(RIOT.keySet())
                .containsExactly("FY22", "FY23", "H1 23", "9M 23", "H1 24", "9M 24");
        assertThat(RIOT.values())
                .allSatisfy(
                        column -> {
                            assertThat(column.coins().map(Column::footing)).contains(Footing.ADDS);
                            assertThat(column.dollars().map(Column::footing))
                                    .contains(Footing.ADDS);
                        });
    }

    @Test
    void an_opening_restated_in_interims_is_rounding_and_no_break() {
        Printed interim = dollars("H1 23").opening();
        Printed effect = dollars("FY23").changes().get("Cumulative effect of ASU 2023-08");
        assertThat(effect).isNotNull();
        List<Printed> annual = List.of(dollars("FY23").opening(), effect);
        assertThat(interim).isEqualTo(Printed.parse("115,415"));
        assertThat(Footing.of(annual, interim)).isEqualTo(Footing.ROUNDING);
    }

    @Test
    void a_quarter_is_what_is_left_by_subtraction() {
        String revenue = "Revenue recognized from Bitcoin mined";
        String change = "Change in fair value of Bitcoin";
        assertThat(left("9M 24", "H1 24", revenue)).isEqualTo(Printed.parse("67,491"));
        assertThat(left("9M 24", "H1 24", change)).isEqualTo(Printed.parse("8,554"));
        assertThat(left("9M 23", "H1 23", revenue)).isEqualTo(Printed.parse("31,222"));
        assertThat(left("9M 23", "H1 23", change)).isEqualTo(Printed.parse("-25,261"));
    }

    private static Printed left(String whole, String before, String row) {
        return Printed.exactly(printed(whole, row).subtract(printed(before, row)));
    }

    private static BigDecimal printed(String period, String row) {
        Printed printed = dollars(period).changes().get(row);
        assertThat(printed).isNotNull();
        return printed.value();
    }

    @Test
    void coins_and_dollars_of_a_row_may_differ_in_sign_and_are_noted() {
        assertThat(riot("9M 24").notes())
                .containsExactly("Change in Bitcoin receivable: 6 coins with -93 dollars");
        assertThat(riot("H1 24").notes()).isEmpty();
    }

    @Test
    void a_cost_identity_off_by_the_same_in_three_periods_points_to_the_opening() {
        List<PrintedRollForward> periods =
                List.of(riot("H1 23"), riot("9M 23"), riot("FY23"), riot("H1 24"), riot("9M 24"));
        assertThat(new CostIdentity(periods).diagnosis())
                .containsExactly(
                        "H1 23: off by -696",
                        "9M 23: off by -696",
                        "FY23: off by -696",
                        "H1 24: exact",
                        "9M 24: off by 1, rounding",
                        "constant since H1 23: look at the opening cost basis");
        assertThat(riot("FY23").cost().orElseThrow().difference()).isEqualTo(Ratio.of(-696));
    }

    @Test
    void a_cost_identity_that_drifts_points_to_the_process() {
        PrintedRollForward once = riot("H1 23");
        PrintedRollForward.Cost cost = once.cost().orElseThrow();
        PrintedRollForward later =
                new PrintedRollForward(
                        "9M 23",
                        once.coins(),
                        once.dollars(),
                        Optional.of(
                                new PrintedRollForward.Cost(
                                        cost.opening(),
                                        cost.added(),
                                        cost.relieved(),
                                        Printed.parse("150,000"))));
        assertThat(new CostIdentity(List.of(once, later)).diagnosis())
                .last()
                .isEqualTo("grows since H1 23: look at the process");
    }

    @Test
    void a_published_balance_sheet_foots() {
        Map<String, Map.Entry<List<Printed>, Printed>> totals =
                PublishedNotes.totals("cango-balance-sheet-2025-06-30.txt");
        assertThat(totals).hasSize(4);
        totals.forEach(
                (name, total) ->
                        assertThat(Footing.of(total.getKey(), total.getValue()))
                                .as(name)
                                .isEqualTo(Footing.ADDS));
    }
}
