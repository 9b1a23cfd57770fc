package tieout.ledger.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static tieout.ledger.lot.FourLots.cents;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.evidence.Source;
import tieout.intake.standing.Choice.LotMethod;
import tieout.intake.standing.Choice.LotScope;
import tieout.intake.standing.Policy;
import tieout.ledger.Books;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LotPolicyTest {
    @Test
    void a_policy_that_is_missing_or_unknown_is_a_problem_with_the_legal_answers() {
        Origin line =
                new Origin(Source.of("standing/policies.csv", new byte[0]), 2, "lot_method,x");
        List<Problem> problems = new ArrayList<>();

        assertThat(LotPolicy.of(List.of(new Policy(line, "lot_method", "x")), problems)).isEmpty();
        assertThat(problems)
                .extracting(Problem::sentence)
                .contains(
                        "standing/policies.csv:2: \"x\" is not what lot_method can be; write first"
                            + " in first out or last in first out or highest cost first or specific"
                            + " identification or weighted average.\n"
                            + "    lot_method,x",
                        "standing/policies.csv: sale_fee is not set; add a row for it with expense"
                                + " or net of proceeds.",
                        "standing/policies.csv: near_immediate_hours is not set; add a row for it"
                                + " with a whole number.",
                        "standing/policies.csv: sale_price_in_tether is not set; add a row for it"
                                + " with at par or at the tether price.")
                .hasSize(8);
    }

    @Test
    void a_policy_set_twice_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> Books.ledger("policy sale_fee expense\npolicy sale_fee expense\n"))
                .withMessageContaining("books.txt:2: a second sale_fee, after books.txt:1");
    }

    @Test
    void a_fee_on_a_purchase_is_cost_or_expense() {
        String books =
                """
                2026-02-05 price USDT 0.9996
                2026-02-05T10:00 buy exchange-d 1 BTC for 70000 fee 70 as B1
                """;
        assertThat(cents(Books.ledger(books).lots().acquired().getFirst().cost()))
                .isEqualTo("70041.97");
        assertThat(
                        cents(
                                Books.ledger("policy acquisition_fee expense\n" + books)
                                        .lots()
                                        .acquired()
                                        .getFirst()
                                        .cost()))
                .isEqualTo("69972.00");
    }

    @Test
    void gross_fees_and_net_of_a_sale_foot_in_cents() {
        Disposal sale =
                Books.ledger(
                                """
                                lot A 2025-11-05 15 cost 1461728.35
                                open 2026-01-31 exchange-d 15 BTC
                                2026-02-07 price USDT 0.9996
                                2026-02-07 sell exchange-d 15 BTC for 1029000 fee 1029 as T1
                                """)
                        .lots()
                        .disposals()
                        .getFirst();
        assertThat(cents(sale.gross())).isEqualTo("1028588.40");
        assertThat(cents(sale.fees())).isEqualTo("1028.59");
        assertThat(cents(sale.proceeds())).isEqualTo("1027559.81");
    }

    @Test
    void an_opening_lot_finer_than_a_cent_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                Books.ledger(
                                        """
                                        lot A 2025-11-05 4 cost 400000.001
                                        open 2026-01-31 custody-b 4 BTC
                                        """))
                .withMessageContaining(
                        "a cost of 400000.001000 is finer than a cent; state the cost to the cent");
    }

    @Test
    void equal_unit_costs_go_oldest_first_or_newest_first() {
        String books =
                """
                lot B 2025-11-05 2 cost 200000.00
                lot A 2025-11-06 3 cost 300000.00
                lot C 2025-11-07 7 cost 699999.99
                open 2026-01-31 exchange-d 12 BTC
                policy lot_method highest cost first
                2026-02-07 price USDT 1
                2026-02-07 sell exchange-d 6 BTC for 420000 fee 0 as T1
                """;
        assertThat(FourLots.taken(Books.ledger(books).lots()))
                .containsExactly(
                        "B 2.00000000 200000.00",
                        "A 3.00000000 300000.00",
                        "C 1.00000000 100000.00");
        assertThat(
                        FourLots.taken(
                                Books.ledger(books + "policy lot_tie_break newest then lot id\n")
                                        .lots()))
                .first()
                .isEqualTo("A 3.00000000 300000.00");
    }

    @Test
    void lots_are_ordered_by_instant_and_not_by_day_or_by_line() {
        String books =
                """
                2026-02-05 price USDT 1
                2026-02-05T11:00 buy exchange-d 1 BTC for 70000 fee 0 as A1
                2026-02-05T10:00 buy exchange-d 1 BTC for 71000 fee 0 as B1
                2026-02-05T12:00 sell exchange-d 1 BTC for 70100 fee 0 as T1
                """;
        assertThat(FourLots.taken(Books.ledger(books).lots()))
                .containsExactly("exchange-d/B1 1.00000000 71000.00");
    }

    @Test
    void fees_and_payments_in_coins_relieve_lots_at_fair_value() {
        History history = History.of(1, 1);
        Lot lot = (Lot) history.events.getFirst();
        Usd value = Usd.parse("12.34");
        Relief fee =
                new Relief(
                        lot.origin(),
                        "N1",
                        Relief.Nature.FEE,
                        lot.at().plusSeconds(1),
                        lot.account(),
                        lot.quantity(),
                        Proceeds.fairValue(value),
                        List.of());
        List<Problem> problems = new ArrayList<>();
        LotPolicy policy = History.policy(LotMethod.WEIGHTED_AVERAGE, LotScope.COMPANY);
        Lots lots = Lots.of(List.of(fee, lot), policy, problems);
        assertThat(problems).isEmpty();
        assertThat(lots.disposals().getFirst().gain()).isEqualTo(value.minus(lot.cost()));
        assertThat(lots.disposals().getFirst().relief().proceeds().paidIn()).isEqualTo(Unit.BTC);
        assertThat(lots.onHand(Instant.MAX)).isEmpty();

        Lots twice = Lots.of(List.of(lot, fee, again(fee)), policy, problems);
        assertThat(twice.disposals()).hasSize(1);
        assertThat(problems)
                .singleElement()
                .extracting(Problem::wrong)
                .isEqualTo(
                        "N2 pays a fee of "
                                + lot.quantity().exact()
                                + " BTC but 0 BTC of lots are on hand");
    }

    private static Relief again(Relief fee) {
        return new Relief(
                fee.origin(),
                "N2",
                fee.nature(),
                fee.at(),
                fee.account(),
                fee.quantity(),
                fee.proceeds(),
                List.of());
    }

    @Test
    void a_second_lot_of_one_name_is_refused() {
        History history = History.of(1, 1);
        Lot lot = (Lot) history.events.getFirst();
        List<Problem> problems = new ArrayList<>();
        Lot other =
                new Lot(
                        lot.origin(),
                        lot.id(),
                        lot.nature(),
                        lot.at().plusSeconds(60),
                        lot.account(),
                        Bitcoin.parse("1"),
                        Usd.ZERO,
                        Optional.empty());
        Lots.of(
                List.of(lot, other),
                History.policy(LotMethod.FIRST_IN_FIRST_OUT, LotScope.COMPANY),
                problems);
        assertThat(problems).extracting(Problem::wrong).containsExactly("a second lot " + lot.id());
    }
}
