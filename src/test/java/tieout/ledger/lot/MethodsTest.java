package tieout.ledger.lot;

import static org.assertj.core.api.Assertions.assertThat;

import static tieout.ledger.lot.FourLots.cents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.intake.standing.Choice.LotMethod;
import tieout.ledger.Books;
import tieout.ledger.Ledger;

import java.time.LocalDate;

class MethodsTest {
    @ParameterizedTest
    @CsvSource({
        "first in first out, 1461728.35, -433757.35, 1290702.97",
        "last in first out, 1336875.80, -308904.80, 1415555.52",
        "highest cost first, 1475000.00, -447029.00, 1277431.32",
        "specific identification, 1334931.32, -306960.32, 1417500.00",
        "weighted average, 1399541.35, -371570.35, 1352889.97"
    })
    void each_method_relieves_the_worked_example(
            String method, String relieved, String realised, String left) {
        Lots lots = FourLots.by(method);

        assertThat(cents(Lots.sum(lots.disposals(), Disposal::cost))).isEqualTo(relieved);
        assertThat(cents(Lots.sum(lots.disposals(), Disposal::gain))).isEqualTo(realised);
        var onHand = lots.onHand(FourLots.FEBRUARY.end());
        assertThat(cents(Lots.cost(onHand))).isEqualTo(left);
        assertThat(Lots.quantity(onHand)).isEqualTo(Bitcoin.parse("14.5"));
    }

    @Test
    void first_in_first_out_takes_the_oldest() {
        Lots lots = FourLots.by("first in first out");
        assertThat(FourLots.taken(lots))
                .containsExactly("A 10.00000000 1000000.00", "B 5.00000000 461728.35");
        assertThat(FourLots.left(lots))
                .containsExactly(
                        "B 3.12345678 288437.71",
                        "C 6.50000000 617500.00",
                        "D 4.87654322 384765.26");
    }

    @Test
    void last_in_first_out_takes_the_newest() {
        Lots lots = FourLots.by("last in first out");
        assertThat(FourLots.taken(lots))
                .containsExactly(
                        "D 4.87654322 384765.26",
                        "C 6.50000000 617500.00",
                        "B 3.62345678 334610.54");
        assertThat(FourLots.left(lots))
                .containsExactly("A 10.00000000 1000000.00", "B 4.50000000 415555.52");
    }

    @Test
    void highest_cost_first_takes_the_dearest_a_bitcoin() {
        Lots lots = FourLots.by("highest cost first");
        assertThat(FourLots.taken(lots))
                .containsExactly("A 10.00000000 1000000.00", "C 5.00000000 475000.00");
        assertThat(FourLots.left(lots))
                .containsExactly(
                        "B 8.12345678 750166.06",
                        "C 1.50000000 142500.00",
                        "D 4.87654322 384765.26");
    }

    @Test
    void specific_identification_takes_what_was_selected() {
        Lots lots = FourLots.by("specific identification");
        assertThat(FourLots.taken(lots))
                .containsExactly(
                        "B 8.12345678 750166.06",
                        "D 4.87654322 384765.26",
                        "A 2.00000000 200000.00");
        assertThat(FourLots.left(lots))
                .containsExactly("A 8.00000000 800000.00", "C 6.50000000 617500.00");
    }

    @Test
    void an_average_is_never_rounded_to_a_unit_cost() {
        Lots lots = FourLots.by("weighted average");
        Usd relieved = Lots.sum(lots.disposals(), Disposal::cost);
        Usd left = Lots.cost(lots.onHand(FourLots.FEBRUARY.end()));

        assertThat(relieved.plus(left)).isEqualTo(Usd.parse("2752431.32"));
        Usd byRoundedUnit = Usd.parse("1399541.40").plus(Usd.parse("1352890.02"));
        assertThat(byRoundedUnit.minus(relieved.plus(left))).isEqualTo(Usd.parse("0.10"));
    }

    @Test
    void the_change_in_fair_value_is_the_same_by_every_method() {
        Ledger ledger = FourLots.ledger("policy sale_fee expense\n");
        Methods methods = methods(ledger);

        assertThat(cents(methods.change())).isEqualTo("-598896.12");
        assertThat(methods.results())
                .extracting(MethodResult::method)
                .containsExactly(LotMethod.values());
        assertThat(methods.results()).extracting(r -> cents(r.change())).containsOnly("-598896.12");
    }

    @Test
    void first_in_first_out_splits_the_change_as_in_the_roll_forward() {
        MethodResult fifo =
                methods(FourLots.ledger("policy sale_fee expense\n")).results().getFirst();

        assertThat(cents(fifo.openingValue())).isEqualTo("1582630.86");
        assertThat(cents(fifo.openingUnrealised())).isEqualTo("-167535.20");
        assertThat(cents(fifo.costRelieved())).isEqualTo("1461728.35");
        assertThat(cents(fifo.realised())).isEqualTo("-432728.35");
        assertThat(cents(fifo.closingValue())).isEqualTo("957000.00");
        assertThat(cents(fifo.costLeft())).isEqualTo("1290702.97");
        assertThat(cents(fifo.unrealised())).isEqualTo("-333702.97");
        assertThat(cents(fifo.realisedGains())).isEqualTo("0.00");
        assertThat(cents(fifo.realisedLosses())).isEqualTo("-432728.35");
    }

    @Test
    void with_the_fee_netted_both_sides_use_net() {
        Methods methods = methods(FourLots.ledger(""));
        assertThat(cents(methods.change())).isEqualTo("-599925.12");
        assertThat(cents(methods.results().getFirst().realised())).isEqualTo("-433757.35");
    }

    @Test
    void a_method_that_cannot_run_says_what_it_lacks() {
        Methods methods = methods(Books.ledger(FourLots.LINES));
        assertThat(methods.results())
                .extracting(MethodResult::method)
                .doesNotContain(LotMethod.SPECIFIC_IDENTIFICATION)
                .hasSize(4);
        assertThat(methods.lacking().get(LotMethod.SPECIFIC_IDENTIFICATION))
                .singleElement()
                .extracting(p -> p.wrong())
                .isEqualTo("T1 sells 15 BTC but its selections name 0 BTC");
    }

    private static Methods methods(Ledger ledger) {
        return Methods.of(
                ledger.lots(),
                FourLots.TWO_MONTHS,
                ledger.prices().bitcoin(LocalDate.of(2025, 12, 31)).orElseThrow(),
                ledger.prices().bitcoin(LocalDate.of(2026, 2, 28)).orElseThrow());
    }
}
