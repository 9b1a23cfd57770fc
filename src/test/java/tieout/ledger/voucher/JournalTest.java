package tieout.ledger.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.evidence.Digest;
import tieout.evidence.Refusal;
import tieout.intake.Facts;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.Standing;
import tieout.ledger.Books;
import tieout.ledger.GeneralBooks;
import tieout.ledger.Ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Entries of collateral, loans, tether and banks, each row of the worked table to the cent.
class JournalTest {
    private static final AsOf MARCH_2 = new AsOf(LocalDate.of(2026, 3, 2));
    private static final AsOf MARCH_31 = new AsOf(LocalDate.of(2026, 3, 31));
    private static final String PLEDGE =
            """
            loan LN-1 0.0725 ACT_365F
            2026-02-28 price BTC 88000.00
            open 2026-02-28 custody-b 5 BTC
            lot A 2025-11-05 5 cost 500000.00
            2026-03-01 price BTC 90000.00
            2026-03-01 send custody-b 5 collateral-c
            2026-03-02 price BTC 87000.00
            """;

    private static Journal journal(String text, AsOf... closings) {
        Facts facts = Books.of(text);
        return GeneralBooks.of(facts, Ledger.post(facts), List.of(closings)).journal();
    }

    private static String entries(Journal journal, Reason reason) {
        return WorkedExampleTest.entries(journal, reason);
    }

    @Test
    void coins_whose_control_passes_leave_at_fair_value_and_become_a_receivable() {
        Journal journal = journal(PLEDGE, MARCH_2);
        assertThat(entries(journal, Reason.REMEASURED_ON_LEAVING))
                .isEqualTo("Dr bitcoin 10000.00\nCr gain on bitcoin 10000.00\n");
        assertThat(entries(journal, Reason.POSTED_AS_COLLATERAL))
                .isEqualTo("Dr collateral receivable 450000.00\nCr bitcoin 450000.00\n");
        assertThat(entries(journal, Reason.REMEASURED_AT_CLOSE))
                .isEqualTo("Dr gain on collateral 15000.00\nCr collateral receivable 15000.00\n");
    }

    @Test
    void an_allowance_is_set_aside_at_the_contracts_rate() {
        String day = PLEDGE.replace("2026-03-02 price BTC 87000.00\n", "");
        Journal journal = journal(day, new AsOf(LocalDate.of(2026, 3, 1)));
        String text = entries(journal, Reason.ALLOWANCE);
        assertThat(text).isEqualTo("Dr credit loss 1620.00\nCr collateral allowance 1620.00\n");
    }

    @Test
    void returned_coins_come_back_at_the_fair_value_of_that_day() {
        String text =
                PLEDGE
                        + """
                        2026-03-20 price BTC 68600.00
                        2026-03-20 receive custody-b 5 collateral-c
                        2026-03-31 price BTC 68600.00
                        """;
        Journal journal = journal(text, MARCH_2, MARCH_31);
        assertThat(entries(journal, Reason.RETURNED_FROM_COLLATERAL))
                .isEqualTo("Dr bitcoin 343000.00\nCr collateral receivable 343000.00\n");
    }

    @Test
    void a_loan_is_drawn_accrued_and_paid_interest_first() {
        String text =
                """
                loan LN-1 0.0725 ACT_360
                open 2025-12-31 bank-e 1000 USD
                2026-01-01 bank bank-e 300000000 D1 Loan LN-1 drawn
                2026-02-01 bank bank-e -169937453.02 R1 Repayment of LN-1
                """;
        Journal journal = journal(text, new AsOf(LocalDate.of(2026, 2, 28)));
        assertThat(entries(journal, Reason.LOAN_DRAWN))
                .isEqualTo("Dr cash 300000000.00\nCr loan payable 300000000.00\n");
        assertThat(entries(journal, Reason.INTEREST_ACCRUED))
                .startsWith("Dr interest expense 1872916.67\nCr accrued interest 1872916.67\n");
        assertThat(entries(journal, Reason.LOAN_PAID))
                .isEqualTo(
                        """
                        Dr accrued interest 1872916.67
                        Dr loan payable 168064536.35
                        Cr cash 169937453.02
                        """);
    }

    @Test
    void costs_of_what_was_repaid_are_written_off_with_it() {
        String text =
                """
                loan LN-1 0.0725 ACT_360
                cost LN-1 2026-01-01 1200000 2036-01-01
                open 2025-12-31 LN-1 300000000 USD
                2025-12-31 price USDT 1.0000
                open 2025-12-31 exchange-d 200000000 USDT
                2026-01-01T12:00 withdraw exchange-d -168064536.35 USDT lender-c
                2026-01-01 price USDT 1.0000
                """;
        Journal journal = journal(text, new AsOf(LocalDate.of(2026, 1, 1)));
        assertThat(entries(journal, Reason.ISSUE_COSTS_WRITTEN_OFF))
                .isEqualTo("Dr loss on extinguishment 672258.15\nCr debt issue costs 672258.15\n");
    }

    @Test
    void tether_becomes_dollars_over_an_account_that_clears_when_the_bank_has_them() {
        String text =
                """
                2026-01-31 price USDT 0.9990
                open 2026-01-31 exchange-d 1000 USDT
                2026-02-10 price USDT 1.0000
                2026-02-10 withdraw exchange-d -1000 USDT bank-e
                2026-02-11 bank bank-e 1000 X1 Redemption of tether, Exchange D
                2026-02-28 price USDT 1.0000
                """;
        Journal journal = journal(text, new AsOf(LocalDate.of(2026, 2, 28)));
        assertThat(entries(journal, Reason.REMEASURED_ON_LEAVING))
                .isEqualTo("Dr tether 1.00\nCr gain on tether 1.00\n");
        assertThat(entries(journal, Reason.TETHER_MOVED))
                .isEqualTo("Dr tether redemptions 1000.00\nCr tether 1000.00\n");
        assertThat(entries(journal, Reason.BANK_RECEIPT))
                .isEqualTo("Dr cash 1000.00\nCr tether redemptions 1000.00\n");
    }

    @Test
    void a_payment_that_the_books_code_waits_on_their_account() {
        String text =
                """
                open 2026-01-31 bank-e 1000 USD
                2026-02-10 bank bank-e -400 P1 Power and hosting
                """;
        assertThat(entries(journal(text, new AsOf(LocalDate.of(2026, 2, 28))), Reason.BANK_PAYMENT))
                .isEqualTo("Dr payments coded in books 400.00\nCr cash 400.00\n");
    }

    @Test
    void income_of_a_year_goes_to_retained_earnings_on_the_first_of_january() {
        String text =
                """
                2025-12-30 price BTC 90000.00
                2025-12-30 earn pool-a 1
                2025-12-31 price BTC 91000.00
                2026-01-31 price BTC 92000.00
                """;
        Facts facts = Books.of(text);
        GeneralBooks books = GeneralBooks.of(facts, Ledger.post(facts), Month.of(2026, 1));
        BookAccount revenue = books.chart().of(BookRole.MINING_REVENUE).orElseThrow();
        AsOf yearEnd = new AsOf(LocalDate.of(2025, 12, 31));
        assertThat(books.journal().balance(revenue, yearEnd)).isEqualTo(Usd.parse("-90000"));
        assertThat(books.journal().balance(revenue)).isEqualTo(Usd.ZERO);
        assertThat(entries(books.journal(), Reason.YEAR_CLOSED))
                .isEqualTo(
                        """
                        Dr mining revenue 90000.00
                        Cr retained earnings 90000.00
                        Dr gain on bitcoin 1000.00
                        Cr retained earnings 1000.00
                        """);
    }

    @Test
    void entries_are_numbered_month_by_month_and_exported_with_totals_that_control_them() {
        JournalExport export = JournalExport.of(journal(PLEDGE, MARCH_2));
        assertThat(export.rows().stream().map(List::getFirst).distinct())
                .containsExactly(
                        "2026-02-00001",
                        "2026-03-00001",
                        "2026-03-00002",
                        "2026-03-00003",
                        "2026-03-00004");
        assertThat(export.totals().debits()).isEqualTo(export.totals().credits());
        assertThat(export.totals().lines()).isEqualTo(10);
        assertThat(export.totals().digest()).isEqualTo(Digest.of(export.text()));
        assertThat(export.text())
                .startsWith("entry,date,reason,account,account name,debit,credit,text,")
                .contains("2026-03-00002,2026-03-01,POSTED_AS_COLLATERAL,1450,");
    }

    @Test
    void a_role_that_is_needed_and_missing_is_refused() {
        Facts all = Books.of(PLEDGE);
        Facts without =
                new Facts(
                        all.sources(),
                        all.standing().stream().filter(s -> !isCreditLoss(s)).toList(),
                        all.happened());
        Ledger ledger = Ledger.post(without);
        assertThatThrownBy(() -> GeneralBooks.of(without, ledger, List.of(MARCH_2)))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "standing/chart-of-accounts.csv: no account has the role credit loss;"
                                + " add one: this month has entries for it.");
    }

    private static boolean isCreditLoss(Standing setting) {
        return setting instanceof BookAccount account
                && account.role().equals(Optional.of(BookRole.CREDIT_LOSS));
    }
}
