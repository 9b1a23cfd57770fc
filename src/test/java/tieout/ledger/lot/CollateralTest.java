package tieout.ledger.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static tieout.ledger.lot.FourLots.cents;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.evidence.Refusal;
import tieout.ledger.Books;
import tieout.ledger.Ledger;
import tieout.ledger.account.Account;

import java.time.Instant;
import java.util.List;

class CollateralTest {
    private static final String LOTS =
            """
            lot A 2025-11-05 4 cost 400000.00
            lot B 2025-12-10 6 cost 480000.00
            open 2026-01-31 custody-b 10 BTC
            2026-02-03 price BTC 90000
            2026-02-20 price BTC 68600
            2026-02-03T08:00 send custody-b 5 collateral-c
            2026-02-20T09:00 receive custody-b 3 collateral-c
            """;

    private static final Instant END = Instant.MAX;

    @Test
    void a_pledge_that_gives_up_control_relieves_lots_at_fair_value() {
        Lots lots = Books.ledger("loan LN-1 0.0725 ACT_360\n" + LOTS).lots();

        assertThat(lots.disposals())
                .extracting(
                        d ->
                                String.join(
                                        " ",
                                        d.relief().nature().name(),
                                        d.lot().id(),
                                        d.quantity().toString(),
                                        cents(d.cost()),
                                        cents(d.proceeds()),
                                        cents(d.gain())))
                .containsExactly(
                        "PLEDGED A 4.00000000 400000.00 360000.00 -40000.00",
                        "PLEDGED B 1.00000000 80000.00 90000.00 10000.00");
        assertThat(cents(Lots.sum(lots.disposals(), Disposal::proceeds))).isEqualTo("450000.00");
    }

    @Test
    void coins_given_back_are_a_new_lot_at_the_fair_value_of_that_day() {
        Lots lots =
                Books.ledger("loan LN-1 0.0725 ACT_360\n" + LOTS.replace("b 3 c", "b 5 c")).lots();

        Lot returned = lots.acquired().getLast();
        assertThat(returned.id()).isEqualTo("collateral-c/A8");
        assertThat(returned.nature()).isEqualTo(Lot.Nature.RETURNED);
        assertThat(returned.at()).isEqualTo(Instant.parse("2026-02-20T09:00:00Z"));
        assertThat(cents(returned.cost())).isEqualTo("343000.00");
        assertThat(returned.fix().orElseThrow().origin().line()).isEqualTo(6);
    }

    @Test
    void coins_out_under_another_s_control_are_held_but_in_no_lot() {
        Ledger ledger = Books.ledger("loan LN-1 0.0725 ACT_360\n" + LOTS);
        assertThat(Lots.quantity(ledger.lots().onHand(END))).isEqualTo(Bitcoin.parse("8"));
        assertThat(ledger.movements().balance(Account.HELD, Unit.BTC).bitcoin())
                .isEqualTo(Bitcoin.parse("10"));
    }

    @Test
    void a_pledge_that_keeps_control_is_no_event_for_lots() {
        Lots lots = Books.ledger("loan LN-1 0.0725 ACT_360 RETAINED\n" + LOTS).lots();
        assertThat(lots.disposals()).isEmpty();
        assertThat(lots.onHand(END))
                .extracting(o -> o.lot().id() + " " + o.quantity() + " " + cents(o.cost()))
                .containsExactly("A 4.00000000 400000.00", "B 6.00000000 480000.00");
    }

    @Test
    void coins_that_opened_under_another_s_control_have_no_opening_lot() {
        String books =
                """
                loan LN-1 0.0725 ACT_360
                open 2026-01-31 custody-b 10 BTC
                open 2026-01-31 collateral-c 7 BTC
                lot A 2025-11-05 %s cost 900000
                """;
        assertThat(Books.ledger(books.formatted("10")).lots().acquired()).hasSize(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Books.ledger(books.formatted("17")))
                .withMessageContaining("opening lots add up to 17 BTC, opening balances to 10");
    }

    @Test
    void coins_with_a_holder_whose_loan_is_not_on_file_are_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Books.ledger(LOTS))
                .withMessageContaining(
                        "no loan says who controls the coins at collateral-c; state the loan with"
                                + " Lender C and its control in standing/loans.csv.");
    }

    @Test
    void a_pledge_is_no_cash_flow() {
        assertThat(Books.ledger("loan LN-1 0.0725 ACT_360\n" + LOTS).cashFlows().all())
                .extracting(CashFlows.Classed::cashFlow)
                .isEqualTo(
                        List.of(
                                tieout.intake.fact.CashFlow.NONCASH,
                                tieout.intake.fact.CashFlow.NONCASH));
    }
}
