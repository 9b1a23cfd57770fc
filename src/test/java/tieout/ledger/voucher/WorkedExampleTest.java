package tieout.ledger.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.intake.Facts;
import tieout.intake.standing.BookAccount;
import tieout.ledger.Books;
import tieout.ledger.GeneralBooks;
import tieout.ledger.Ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The worked example of 29.5 BTC, entry by entry, to the cent.
class WorkedExampleTest {
    private static final String TWO_LOTS_AND_TWO_EARNINGS =
            """
            policy sale_fee expense
            policy sale_price_in_tether at par
            2025-12-31 price BTC 87325.00
            open 2025-12-31 custody-b 18.12345678 BTC
            lot A 2025-11-05 10 cost 1000000.00
            lot B 2025-12-10 8.12345678 cost 750166.06
            2026-01-15 price BTC 95000.00
            2026-01-15 earn pool-a 6.5
            2026-02-02 price BTC 78901.23
            2026-02-02 earn pool-a 4.87654322
            2026-02-03 receive custody-b 11.37654322 pool-a
            2026-02-06 send custody-b 15 exchange-d
            2026-02-07 price USDT 0.9996
            2026-02-07T14:00 sell exchange-d 15 BTC for 1029000 fee 1029 as T1
            2026-02-28 price BTC 66000.00
            2026-02-28 price USDT 0.9996
            """;
    private static final List<AsOf> FEBRUARY_ONLY = List.of(new AsOf(LocalDate.of(2026, 2, 28)));

    static String entries(Journal journal, Reason reason) {
        return journal.because(reason).entries().stream()
                .flatMap(entry -> entry.lines().stream())
                .map(WorkedExampleTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(JournalLine line) {
        String side = line.net().isNegative() ? "Cr " : "Dr ";
        return side + line.account().name() + " " + cents(line.net().abs());
    }

    private static String cents(Usd dollars) {
        return dollars.exact().rounded(2, java.math.RoundingMode.UNNECESSARY).toPlainString();
    }

    private static GeneralBooks books(String text) {
        Facts facts = Books.of(text);
        return GeneralBooks.of(facts, Ledger.post(facts), FEBRUARY_ONLY);
    }

    @Test
    void a_mined_lot_is_revenue_at_the_price_of_its_day() {
        assertThat(entries(books(TWO_LOTS_AND_TWO_EARNINGS).journal(), Reason.MINED))
                .isEqualTo(
                        """
                        Dr pool receivable 617500.00
                        Cr mining revenue 617500.00
                        Dr pool receivable 384765.26
                        Cr mining revenue 384765.26
                        """);
    }

    @Test
    void what_is_sold_is_first_brought_to_the_price_it_is_sold_at() {
        Journal journal = books(TWO_LOTS_AND_TWO_EARNINGS).journal();
        assertThat(entries(journal, Reason.REMEASURED_ON_LEAVING))
                .isEqualTo(
                        """
                        Dr gain on bitcoin 280875.00
                        Cr bitcoin 280875.00
                        """);
        assertThat(entries(journal, Reason.SOLD))
                .isEqualTo(
                        """
                        Dr tether 1027559.81
                        Dr gain on tether 411.19
                        Dr transaction costs 1029.00
                        Cr bitcoin 1029000.00
                        """);
    }

    @Test
    void the_rest_is_brought_to_the_closing_fix() {
        assertThat(entries(books(TWO_LOTS_AND_TWO_EARNINGS).journal(), Reason.REMEASURED_AT_CLOSE))
                .isEqualTo(
                        """
                        Dr gain on bitcoin 318021.12
                        Cr bitcoin 318021.12
                        """);
    }

    @Test
    void an_account_stands_at_its_carrying_amount() {
        GeneralBooks books = books(TWO_LOTS_AND_TWO_EARNINGS);
        BookAccount bitcoin = books.chart().find("1400").orElseThrow();
        assertThat(books.journal().balance(bitcoin)).isEqualTo(Usd.parse("957000.00"));
        assertThat(Month.of(2026, 2).last()).isEqualTo(LocalDate.of(2026, 2, 28));
    }
}
