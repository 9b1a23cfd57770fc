package tieout.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.evidence.Refusal;
import tieout.ledger.lot.Disposal;
import tieout.ledger.lot.Lots;
import tieout.ledger.lot.OnHand;

import java.math.RoundingMode;
import java.util.List;

class LotsTest {
    private static final Month FEBRUARY = Month.of(2026, 2);
    private static final String FOUR_LOTS =
            """
            lot A 2025-11-05 10.00000000 cost 1000000.00
            lot B 2025-12-10 8.12345678 cost 750166.06
            lot C 2026-01-15 6.50000000 cost 617500.00
            lot D 2026-02-02 4.87654322 cost 384765.26
            open 2026-02-02 exchange-d 29.5 BTC
            2026-02-07 price USDT 1.0000
            2026-02-07 sell exchange-d 15 BTC for 1029000 fee 1029 as T1
            """;

    @Test
    void first_in_first_out_relieves_the_worked_example() {
        Lots lots = Books.ledger(FOUR_LOTS).lots();

        assertThat(lots.disposals(FEBRUARY))
                .extracting(d -> d.lot().id() + " " + d.quantity() + " " + cents(d.cost()))
                .containsExactly("A 10.00000000 1000000.00", "B 5.00000000 461728.35");
        assertThat(cents(sum(lots.disposals(FEBRUARY).stream().map(Disposal::gain).toList())))
                .isEqualTo("-433757.35");
        List<OnHand> left = lots.onHand(FEBRUARY.end());
        assertThat(left)
                .extracting(o -> o.lot().id() + " " + o.quantity() + " " + cents(o.cost()))
                .containsExactly(
                        "B 3.12345678 288437.71",
                        "C 6.50000000 617500.00",
                        "D 4.87654322 384765.26");
        assertThat(Lots.quantity(left)).isEqualTo(Bitcoin.parse("14.5"));
        assertThat(cents(Lots.cost(left))).isEqualTo("1290702.97");
    }

    @Test
    void cost_neither_appears_nor_vanishes() {
        Lots lots = Books.ledger(FOUR_LOTS).lots();
        Usd relieved = sum(lots.disposals().stream().map(Disposal::cost).toList());
        assertThat(relieved.plus(Lots.cost(lots.onHand(FEBRUARY.end()))))
                .isEqualTo(Usd.parse("2752431.32"));
    }

    @Test
    void an_earning_is_a_lot_at_the_fix_of_its_day() {
        Ledger ledger =
                Books.ledger(
                        """
                        2026-02-03 price BTC 70000.50
                        2026-02-03 earn pool-a 0.5
                        """);
        assertThat(ledger.lots().acquired())
                .singleElement()
                .satisfies(
                        lot -> {
                            assertThat(lot.id()).isEqualTo("pool-a/2026-02-03");
                            assertThat(lot.cost()).isEqualTo(Usd.parse("35000.25"));
                            assertThat(lot.fix().orElseThrow().origin().line()).isEqualTo(1);
                        });
    }

    @Test
    void coins_earned_after_a_sale_are_not_sold_by_it() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                Books.ledger(
                                        """
                                        lot A 2026-01-31 3.1 cost 200000
                                        open 2026-01-31 exchange-d 3.1 BTC
                                        2026-02-03 price BTC 70000
                                        2026-02-03 price USDT 1
                                        2026-02-03 earn pool-a 10
                                        2026-02-03 sell exchange-d 12.5 BTC for 875000 fee 0 as T9
                                        """))
                .withMessage(
                        """
                        books.txt:6: T9 sells 12.5 BTC but 3.1 BTC of lots are on hand; \
                        add the earnings or purchases that are missing, or correct the fill.
                            2026-02-03 sell exchange-d 12.5 BTC for 875000 fee 0 as T9\
                        """);
    }

    @Test
    void a_lot_of_one_satoshi_keeps_its_place_and_its_cost_foots() {
        Lots lots =
                Books.ledger(
                                """
                                lot dust 2025-11-05 0.00000001 cost 0.00
                                lot B 2025-11-06 1 cost 90000
                                open 2025-11-30 exchange-d 1.00000001 BTC
                                2026-02-03 price USDT 0.9996
                                2026-02-03 sell exchange-d 0.5 BTC for 35000 fee 35 as T1
                                """)
                        .lots();
        assertThat(lots.disposals())
                .extracting(d -> d.lot().id() + " " + d.quantity() + " " + d.cost())
                .containsExactly("dust 0.00000001 0.000000", "B 0.49999999 45000.000000");
        assertThat(sum(lots.disposals().stream().map(Disposal::proceeds).toList()))
                .isEqualTo(Usd.parse("34951.01"));
    }

    @Test
    void lots_at_an_instant_know_only_what_had_happened() {
        Lots lots = Books.ledger(FOUR_LOTS).lots();
        assertThat(Lots.quantity(lots.onHand(new AsOf(java.time.LocalDate.of(2026, 2, 6)))))
                .isEqualTo(Bitcoin.parse("29.5"));
        assertThat(Lots.quantity(lots.onHand(new AsOf(java.time.LocalDate.of(2025, 12, 31)))))
                .isEqualTo(Bitcoin.parse("18.12345678"));
    }

    private static Usd sum(List<Usd> amounts) {
        return amounts.stream().reduce(Usd.ZERO, Usd::plus);
    }

    private static String cents(Usd amount) {
        return amount.exact().rounded(2, RoundingMode.HALF_UP).toPlainString();
    }
}
