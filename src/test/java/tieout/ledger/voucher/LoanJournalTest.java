package tieout.ledger.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.evidence.Refusal;
import tieout.intake.Facts;
import tieout.ledger.Books;
import tieout.ledger.GeneralBooks;
import tieout.ledger.Ledger;
import tieout.ledger.loan.Loan;
import tieout.ledger.lot.Disposal;
import tieout.ledger.lot.Lots;

import java.time.LocalDate;
import java.util.List;

/// Entries of what lenders charge, take in bitcoin, and take of collateral, to the cent.
class LoanJournalTest {
    private static final AsOf JANUARY_31 = new AsOf(LocalDate.of(2026, 1, 31));
    private static final AsOf FEBRUARY_28 = new AsOf(LocalDate.of(2026, 2, 28));

    private static GeneralBooks books(String text) {
        Facts facts = Books.of(text);
        return GeneralBooks.of(facts, Ledger.post(facts), List.of(JANUARY_31, FEBRUARY_28));
    }

    private static String entries(String text, Reason reason) {
        return WorkedExampleTest.entries(books(text).journal(), reason);
    }

    private static Loan loan(String text) {
        return Books.ledger(text).loan("LN-1").orElseThrow();
    }

    private static final String FEES =
            """
            loan LN-1 0.0725 ACT_360
            open 2025-12-31 LN-1 1000000 USD
            open 2025-12-31 bank-e 1000000 USD
            loan-fee LN-1 2026-01-10 2500 USD paid 2026-02-20
            2026-01-20 lender-lists LN-1 FEE 300
            2026-02-20 bank bank-e -12869.44 B1 LN-1
            """;

    @Test
    void a_fee_is_an_expense_and_a_debt_when_due_and_a_payment_settles_it_first() {
        assertThat(entries(FEES, Reason.LOAN_FEE))
                .isEqualTo(
                        """
                        Dr loan fees 2500.00
                        Cr accrued loan fees 2500.00
                        Dr loan fees 300.00
                        Cr accrued loan fees 300.00
                        """);
        // 1,000,000 x 7.25% x 50 / 360 = 10,069.44; 2,800 of fees come first
        assertThat(entries(FEES, Reason.LOAN_PAID))
                .isEqualTo(
                        """
                        Dr accrued interest 10069.44
                        Dr accrued loan fees 2800.00
                        Cr cash 12869.44
                        """);
        assertThat(loan(FEES).at(JANUARY_31).feesOwed()).isEqualTo(Usd.parse("2800"));
        assertThat(loan(FEES).at(FEBRUARY_28).feesOwed()).isEqualTo(Usd.ZERO);
    }

    @Test
    void a_charge_that_a_payment_does_not_reach_stays_owed() {
        String small = FEES.replace("-12869.44", "-2700");
        assertThat(loan(small).at(FEBRUARY_28).feesOwed()).isEqualTo(Usd.parse("300"));
        assertThat(entries(small, Reason.LOAN_PAID))
                .isEqualTo(
                        """
                        Dr accrued interest 200.00
                        Dr accrued loan fees 2500.00
                        Cr cash 2700.00
                        """);
    }

    @Test
    void a_fee_that_the_lender_lists_and_a_setting_repeats_is_refused() {
        String twice = FEES + "loan-fee LN-1 2026-01-20 300 USD\n";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Books.ledger(twice))
                .withMessageContaining(
                        "books.txt:7: the lender charges the same fee at books.txt:5; take this"
                                + " line out, or it is owed twice.");
    }

    @Test
    void what_is_stated_as_paid_without_a_payment_on_its_day_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Books.ledger(FEES.replace("paid 2026-02-20", "paid 2026-02-19")))
                .withMessageContaining(
                        "books.txt:4: is stated as paid, but nothing that pays it went to lender-c"
                                + " that day; correct the day, or leave it empty while it is"
                                + " owed.");
        String later =
                COINS.replace("2026-02-20 send custody-b 0.51 lender-c\n", "")
                        + "2026-02-27 bank bank-e 5 X1 interest\n";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Books.ledger(later))
                .withMessageContaining("books.txt:5: is stated as paid, but nothing")
                .withMessageContaining("books.txt:6: is stated as paid, but nothing");
    }

    private static final String COINS =
            """
            loan LN-1 0.0725 ACT_365F
            2025-12-31 price BTC 80000.00
            open 2025-12-31 custody-b 2 BTC
            lot A 2025-11-05 2 cost 100000.00
            coin-interest LN-1 2026-01-01 2026-02-11 0.365 ACT_365F 10 paid 2026-02-20
            loan-fee LN-1 2026-02-20 0.1 BTC paid 2026-02-20
            2026-01-31 price BTC 70000.00
            2026-02-20 price BTC 60000.00
            2026-02-20 send custody-b 0.51 lender-c
            2026-02-28 price BTC 60000.00
            """;

    @Test
    void interest_in_bitcoin_accrues_at_the_fix_and_what_was_owed_moves_with_it() {
        // 10 x 36.5% x 31 / 365 = 0.31 BTC at 70,000; ten more days, 0.1 BTC, at 60,000
        assertThat(entries(COINS, Reason.COIN_INTEREST_ACCRUED))
                .isEqualTo(
                        """
                        Dr interest expense 21700.00
                        Cr accrued interest 21700.00
                        Dr interest expense 6000.00
                        Cr accrued interest 6000.00
                        """);
        // 0.31 BTC from 70,000 to 60,000
        assertThat(entries(COINS, Reason.COINS_OWED_REMEASURED))
                .isEqualTo("Dr accrued interest 3100.00\nCr gain on coins owed 3100.00\n");
        assertThat(entries(COINS, Reason.LOAN_FEE))
                .isEqualTo("Dr loan fees 6000.00\nCr accrued loan fees 6000.00\n");
    }

    @Test
    void coins_that_pay_it_leave_lots_and_books_at_fair_value() {
        assertThat(entries(COINS, Reason.LOAN_PAID))
                .isEqualTo(
                        """
                        Dr accrued interest 24600.00
                        Dr accrued loan fees 6000.00
                        Cr bitcoin 30600.00
                        """);
        Ledger ledger = Books.ledger(COINS);
        Disposal paid = ledger.lots().disposals().getFirst();
        assertThat(paid.quantity()).isEqualTo(Bitcoin.parse("0.51"));
        assertThat(paid.cost()).isEqualTo(Usd.parse("25500"));
        assertThat(paid.gain()).isEqualTo(Usd.parse("5100"));
        assertThat(ledger.held(FEBRUARY_28).bitcoin()).isEqualTo(Bitcoin.parse("1.49"));
    }

    @Test
    void coins_sent_to_a_lender_for_anything_else_are_refused_and_so_is_principal() {
        String more = COINS.replace("0.51 lender-c", "1.51 lender-c");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Books.ledger(more))
                .withMessageContaining(
                        "pays 1.51 BTC on LN-1 but 0.41 of interest and 0.1 of fees are stated as"
                                + " paid that day; state what it pays in"
                                + " standing/coin-interest.csv or loan-fees.csv; principal in"
                                + " bitcoin is not kept here.");
        String lent = COINS + "2026-02-21 receive custody-b 1 lender-c\n";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Books.ledger(lent))
                .withMessageContaining(
                        "receives 1 BTC from lender-c: a loan of bitcoin is not kept here");
    }

    private static final String APPLIED =
            """
            loan LN-1 0.0725 ACT_360
            lot A 2025-11-05 0.0001 cost 1.00
            open 2025-12-31 LN-1 300000000 USD
            open 2025-12-31 collateral-c 5000 BTC
            open 2025-12-31 custody-b 0.0001 BTC
            2025-12-31 price BTC 90000.00
            2026-01-31 price BTC 78000.00
            2026-02-01T00:00 lender-lists LN-1 COLLATERAL_SOLD 4000 at 70000
            2026-02-28 price BTC 72000.00
            """;

    @Test
    void a_lender_that_keeps_collateral_is_paid_interest_first_at_the_price_it_credits() {
        // 4,000 x (70,000 - 78,000), before it leaves at what the lender credits
        assertThat(entries(APPLIED, Reason.REMEASURED_ON_LEAVING))
                .isEqualTo(
                        "Dr gain on collateral 32000000.00\n"
                                + "Cr collateral receivable 32000000.00\n");
        assertThat(entries(APPLIED, Reason.COLLATERAL_APPLIED))
                .isEqualTo(
                        """
                        Dr accrued interest 1872916.67
                        Dr loan payable 278127083.33
                        Cr collateral receivable 280000000.00
                        """);
        Loan loan = loan(APPLIED);
        assertThat(loan.at(FEBRUARY_28).principal()).isEqualTo(Usd.parse("21872916.67"));
        assertThat(loan.at(FEBRUARY_28).collateral()).isEqualTo(Bitcoin.parse("1000"));
        assertThat(loan.extinguishments(tieout.calendar.Month.of(2026, 2)))
                .singleElement()
                .satisfies(
                        ended -> {
                            assertThat(ended.face()).isEqualTo(Usd.parse("278127083.33"));
                            assertThat(ended.origin().line()).isEqualTo(8);
                        });
    }

    @Test
    void coins_that_stayed_ours_leave_their_lots_when_the_lender_keeps_them() {
        String retained =
                APPLIED.replace("ACT_360", "ACT_360 RETAINED")
                        .replace(
                                "lot A 2025-11-05 0.0001 cost 1.00",
                                "lot A 2025-11-05 5000.0001 cost 250000005.00");
        assertThat(entries(retained, Reason.COLLATERAL_APPLIED))
                .endsWith("Cr bitcoin 280000000.00\n");
        Lots lots = Books.ledger(retained).lots();
        assertThat(Lots.quantity(lots.onHand(FEBRUARY_28))).isEqualTo(Bitcoin.parse("1000.0001"));
        Disposal kept = lots.disposals().getFirst();
        assertThat(kept.cost()).isEqualTo(Usd.parse("200000000"));
        assertThat(kept.gain()).isEqualTo(Usd.parse("80000000"));
    }

    @Test
    void what_collateral_brings_beyond_the_debt_is_a_claim_until_the_lender_pays_it() {
        String all =
                APPLIED.replace("COLLATERAL_SOLD 4000", "COLLATERAL_SOLD 5000")
                        + "open 2025-12-31 bank-e 1 USD\n"
                        + "2026-02-10 bank bank-e 48127083.33 B1 LN-1 surplus\n";
        assertThat(entries(all, Reason.COLLATERAL_APPLIED))
                .isEqualTo(
                        """
                        Dr lender claim 48127083.33
                        Dr accrued interest 1872916.67
                        Dr loan payable 300000000.00
                        Cr collateral receivable 350000000.00
                        """);
        assertThat(entries(all, Reason.CLAIM_PAID))
                .isEqualTo("Dr cash 48127083.33\nCr lender claim 48127083.33\n");
        AsOf before = new AsOf(LocalDate.of(2026, 2, 9));
        assertThat(loan(all).claim(before).usd()).isEqualTo(Usd.parse("48127083.33"));
        assertThat(loan(all).claim(FEBRUARY_28).usd()).isEqualTo(Usd.ZERO);
        assertThat(loan(all).at(FEBRUARY_28).principal()).isEqualTo(Usd.ZERO);
    }

    @Test
    void a_lender_cannot_sell_more_than_it_has() {
        String more = APPLIED.replace("COLLATERAL_SOLD 4000", "COLLATERAL_SOLD 5001");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Books.ledger(more))
                .withMessageContaining("sells 5001 BTC of 5000 at collateral-c;");
    }
}
