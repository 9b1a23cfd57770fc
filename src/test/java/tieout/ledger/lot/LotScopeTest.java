package tieout.ledger.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static tieout.ledger.lot.FourLots.cents;

import org.junit.jupiter.api.Test;

import tieout.calendar.AsOf;
import tieout.evidence.Refusal;
import tieout.ledger.Books;
import tieout.ledger.Ledger;

import java.time.LocalDate;
import java.util.List;

class LotScopeTest {
    private static final String BY_ACCOUNT =
            """
            policy lot_scope account
            lot A 2025-11-05 4 cost 400000.00 in custody-b
            lot B 2025-12-10 6 cost 480000.01 in exchange-d
            open 2026-01-31 custody-b 4 BTC
            open 2026-01-31 exchange-d 6 BTC
            2026-02-07 price USDT 1
            """;

    @Test
    void an_account_sells_its_own_lots() {
        Lots lots =
                Books.ledger(
                                BY_ACCOUNT
                                        + "2026-02-07 sell exchange-d 2 BTC for 140000 fee 0 as"
                                        + " T1\n")
                        .lots();
        assertThat(FourLots.taken(lots)).containsExactly("B 2.00000000 160000.00");
    }

    @Test
    void an_account_cannot_sell_what_lies_in_another() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                Books.ledger(
                                        BY_ACCOUNT
                                                + "2026-02-07 sell exchange-d 7 BTC for 490000 fee"
                                                + " 0 as T1\n"))
                .withMessageContaining(
                        "T1 sells 7 BTC but 6 BTC of lots are on hand in exchange-d");
    }

    @Test
    void a_lot_moves_in_part_and_its_parts_foot() {
        Ledger ledger =
                Books.ledger(
                        BY_ACCOUNT
                                + """
                                2026-02-06 send custody-b 3.33333333 exchange-d
                                2026-02-07 sell exchange-d 5 BTC for 350000 fee 0 as T1
                                2026-02-08 receive custody-b 1 exchange-d
                                """);
        Lots lots = ledger.lots();
        assertThat(FourLots.taken(lots))
                .containsExactly("A 3.33333333 333333.33", "B 1.66666667 133333.34");
        assertThat(FourLots.left(lots))
                .containsExactly("A 0.66666667 66666.67", "B 4.33333333 346666.67");
        Account custody = new Account(ledger, "custody-b");
        assertThat(custody.left(lots))
                .containsExactly("A 0.66666667 66666.67", "B 1.00000000 80000.00");
    }

    private record Account(Ledger ledger, String id) {
        List<String> left(Lots lots) {
            var account =
                    ledger.chart().accounts().stream()
                            .filter(a -> a.id().equals(id))
                            .findFirst()
                            .orElseThrow();
            return lots.onHand(account, new AsOf(LocalDate.of(2026, 2, 28))).stream()
                    .map(o -> o.lot().id() + " " + o.quantity() + " " + cents(o.cost()))
                    .toList();
        }
    }

    @Test
    void more_coins_than_an_account_s_lots_cannot_leave_it() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> Books.ledger(BY_ACCOUNT + "2026-02-06 send custody-b 5 exchange-d\n"))
                .withMessageContaining("A7 moves 5 BTC but 4 BTC of lots are on hand in custody-b");
    }

    @Test
    void lots_kept_by_account_open_in_an_account() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                Books.ledger(
                                        """
                                        policy lot_scope account
                                        lot A 2025-11-05 4 cost 400000.00
                                        open 2026-01-31 custody-b 4 BTC
                                        """))
                .withMessageContaining(
                        "lot A names no account, and lots are kept by account; name the account"
                                + " that it lay in.")
                .withMessageContaining("opening lots in custody-b add up to 0 BTC");
    }
}
