package tieout.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.evidence.Refusal;
import tieout.ledger.Books;

import java.time.LocalDate;
import java.util.Random;

/// What is owed on a loan, and what payments do to it.
class DebtTest {
    private static final Month JANUARY = Month.of(2026, 1);
    private static final Month FEBRUARY = Month.of(2026, 2);

    /// The worked example: 300 million for 31 days of ACT/360, then the sale of 2,180.87 BTC.
    private static final String WORKED =
            """
            loan LN-1 0.0725 ACT_360
            open 2025-12-31 LN-1 300000000 USD
            open 2025-12-31 collateral-c 5000 BTC
            open 2025-12-31 bank-e 400000000 USD
            cost LN-1 2026-02-01 1200000 2027-02-01
            2026-01-31 bank bank-e -169937453.02 B1 LN-1
            """;

    private static Loan loan(String books) {
        return Books.ledger(books).loan("LN-1").orElseThrow();
    }

    private static LoanState at(String books, String day) {
        return loan(books).at(new AsOf(LocalDate.parse(day)));
    }

    @Test
    void thirty_one_days_of_interest_by_every_day_count() {
        assertThat(thirtyOneDays("ACT_360")).isEqualTo("1872916.670000");
        assertThat(thirtyOneDays("ACT_365F")).isEqualTo("1847260.270000");
        assertThat(thirtyOneDays("ACT_ACT")).isEqualTo("1847260.270000");
        assertThat(thirtyOneDays("THIRTY_360")).isEqualTo("1812500.000000");
    }

    private static String thirtyOneDays(String dayCount) {
        String books = "loan LN-1 0.0725 %s\nopen 2025-12-31 LN-1 300000000 USD";
        return at(books.formatted(dayCount), "2026-01-31").accrued().toString();
    }

    @Test
    void a_payment_settles_interest_and_the_rest_of_it_principal_with_its_part_of_the_costs() {
        Repayment paid = loan(WORKED).repayments(JANUARY).getFirst();
        assertThat(paid.interest()).isEqualTo(Usd.parse("1872916.67"));
        assertThat(paid.principal()).isEqualTo(Usd.parse("168064536.35"));
        assertThat(paid.after().debt()).isEqualTo(Usd.parse("131935463.65"));

        Extinguishment ended = loan(WORKED).extinguishments(JANUARY).getFirst();
        assertThat(ended.face()).isEqualTo(Usd.parse("168064536.35"));
        assertThat(ended.costs()).isEqualTo(Usd.parse("672258.15"));
        assertThat(ended.carrying()).isEqualTo(Usd.parse("167392278.20"));
        assertThat(ended.gain()).isEqualTo(Usd.parse("-672258.15"));
        assertThat(ended.origin().line()).isEqualTo(6);
        assertThat(paid.after().unamortised()).isEqualTo(Usd.parse("527741.85"));
        assertThat(paid.after().carrying()).isEqualTo(Usd.parse("131407721.80"));
    }

    @Test
    void debt_bought_back_below_its_carrying_amount_is_a_gain() {
        Extinguishment ended = loan(WORKED).extinguishments(JANUARY).getFirst();
        Extinguishment cheap =
                new Extinguishment(
                        ended.terms(),
                        ended.origin(),
                        ended.at(),
                        ended.face(),
                        ended.costs(),
                        Usd.parse("160000000"));
        assertThat(cheap.gain()).isEqualTo(Usd.parse("7392278.20"));
    }

    @Test
    void a_related_lender_is_flagged_and_one_at_arms_length_is_not() {
        Extinguishment ended = loan(WORKED).extinguishments(JANUARY).getFirst();
        assertThat(ended.caution())
                .hasValue(
                        "Lender C is a related party: a gain or loss may in essence be a capital"
                                + " transaction (ASC 470-50-40-2)");
        String apart = WORKED.replace("ACT_360", "ACT_360 UNRELATED");
        assertThat(loan(apart).extinguishments(JANUARY).getFirst().caution()).isEmpty();
    }

    @Test
    void costs_are_charged_evenly_by_day_until_their_last_day() {
        String books =
                """
                loan LN-1 0.0725 ACT_360
                open 2025-12-31 LN-1 1000 USD
                cost LN-1 2026-01-01 365 2027-01-01
                """;
        assertThat(at(books, "2026-01-31").unamortised()).isEqualTo(Usd.parse("334"));
        assertThat(at(books, "2026-12-31").unamortised()).isEqualTo(Usd.ZERO);
        assertThat(at(books, "2026-01-31").carrying()).isEqualTo(Usd.parse("666"));
    }

    @Test
    void a_rate_reset_accrues_each_day_at_the_rate_of_that_day() {
        String books =
                """
                loan LN-1 0.0725 ACT_360
                open 2025-12-31 LN-1 300000000 USD
                reset LN-1 2026-01-21 0.0925 DEFAULT
                reset LN-1 2026-01-11 0.07 RESET
                """;
        LoanState state = at(books, "2026-01-31");
        assertThat(state.accruals())
                .extracting(a -> a.first() + " " + a.days() + " " + a.rate().annual())
                .containsExactly(
                        "2026-01-01 10 0.0725", "2026-01-11 10 0.07", "2026-01-21 11 0.0925");
        assertThat(state.accruals()).extracting(a -> a.stated().line()).containsExactly(1, 4, 3);
        // 300,000,000 x (10 x 7.25% + 10 x 7% + 11 x 9.25%) / 360
        assertThat(state.accrued()).isEqualTo(Usd.parse("2035416.67"));
    }

    @Test
    void interest_stated_in_bitcoin_accrues_in_satoshis_until_it_is_paid() {
        String books =
                """
                loan LN-1 0.0725 ACT_360
                coin-interest LN-1 2026-01-01 2026-02-11 0.015 ACT_365F 123.45678901 paid 2026-02-20
                """;
        Loan loan = loan(books);
        // 123.45678901 x 1.5% x 31 / 365, and x 41 / 365
        assertThat(loan.coinInterest(JANUARY.end())).isEqualTo(Bitcoin.parse("0.15728057"));
        assertThat(loan.coinInterest(new AsOf(LocalDate.of(2026, 2, 19))))
                .isEqualTo(Bitcoin.parse("0.20801623"));
        assertThat(loan.coinInterest(new AsOf(LocalDate.of(2026, 2, 20)))).isEqualTo(Bitcoin.ZERO);
        assertThat(loan.coinInterest(new AsOf(LocalDate.of(2025, 12, 31)))).isEqualTo(Bitcoin.ZERO);
    }

    @Test
    void a_payment_settles_the_fees_of_its_day_before_interest() {
        String books =
                """
                loan LN-1 0.0725 ACT_360 PRINCIPAL_INTEREST_AND_FEES
                open 2025-12-31 LN-1 1000000 USD
                open 2025-12-31 bank-e 1000000 USD
                loan-fee LN-1 2026-01-10 2500 USD paid 2026-01-31
                loan-fee LN-1 2026-01-20 40 USDT
                loan-fee LN-1 2026-01-20 0.5 BTC
                2026-01-31 bank bank-e -10000 B1 LN-1
                """;
        assertThat(at(books, "2026-01-09").feesOwed()).isEqualTo(Usd.ZERO);
        assertThat(at(books, "2026-01-30").feesOwed()).isEqualTo(Usd.parse("2540"));
        assertThat(at(books, "2026-01-31").feesOwed()).isEqualTo(Usd.parse("40"));
        Repayment paid = loan(books).repayments(JANUARY).getFirst();
        assertThat(paid.fees()).isEqualTo(Usd.parse("2500"));
        // 1,000,000 x 7.25% x 31 / 360
        assertThat(paid.interest()).isEqualTo(Usd.parse("6243.06"));
        assertThat(paid.principal()).isEqualTo(Usd.parse("1256.94"));
        assertThat(paid.total()).isEqualTo(Usd.parse("10000"));
        assertThat(at(books, "2026-01-31").counted()).isEqualTo(Usd.parse("998783.06"));
    }

    @Test
    void a_payment_smaller_than_the_fees_of_its_day_is_refused() {
        String books =
                """
                loan LN-1 0.0725 ACT_360
                open 2025-12-31 LN-1 1000000 USD
                open 2025-12-31 bank-e 1000000 USD
                loan-fee LN-1 2026-01-10 2500 USD paid 2026-01-31
                2026-01-31 bank bank-e -2000 B1 LN-1
                """;
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> loan(books))
                .withMessageContaining(
                        "pays 2000 on LN-1 but fees of 2500 are stated as paid that day");
    }

    @Test
    void a_setting_of_a_loan_that_does_not_exist_is_refused() {
        String books = "loan LN-1 0.0725 ACT_360\nreset LN-2 2026-01-21 0.09 RESET";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> loan(books))
                .withMessageContaining("books.txt:2: no loan is called LN-2");
    }

    @Test
    void the_contract_says_what_counts_as_debt() {
        String books = "loan LN-1 0.0725 ACT_360 %s\nopen 2025-12-31 LN-1 300000000 USD";
        assertThat(at(books.formatted("PRINCIPAL"), "2026-01-31").counted())
                .isEqualTo(Usd.parse("300000000"));
        assertThat(at(books.formatted(""), "2026-01-31").counted())
                .isEqualTo(Usd.parse("301872916.67"));
    }

    @Test
    void current_and_non_current_add_up_and_name_who_decided() {
        String decided = WORKED + "classified LN-1 2026-01-31 0.333 2026-02-10\n";
        DebtSplit split = loan(decided).split(JANUARY.end()).orElseThrow();
        assertThat(split.carrying()).isEqualTo(Usd.parse("131407721.80"));
        assertThat(split.current()).isEqualTo(Usd.parse("43758771.36"));
        assertThat(split.nonCurrent()).isEqualTo(Usd.parse("87648950.44"));
        assertThat(split.decision().decision().by()).isEqualTo("Controller");
        assertThat(loan(decided).split(new AsOf(LocalDate.of(2026, 1, 30)))).isEmpty();
        assertThat(loan(decided).split(FEBRUARY.end())).isPresent();
        assertThat(loan(WORKED).split(JANUARY.end())).isEmpty();
    }

    @Test
    void payments_after_a_reporting_date_are_events_after_it() {
        AsOf yearEnd = new AsOf(LocalDate.of(2025, 12, 31));
        assertThat(loan(WORKED).repaymentsAfter(yearEnd)).hasSize(1);
        assertThat(loan(WORKED).repaymentsAfter(JANUARY.end())).isEmpty();
        assertThat(loan(WORKED).at(yearEnd).principal()).isEqualTo(Usd.parse("300000000"));
    }

    @Test
    void payments_and_splits_of_days_conserve_what_is_owed() {
        Random random = new Random(5_2);
        for (int run = 0; run < 100; run++) {
            StringBuilder books = new StringBuilder("loan LN-1 0.0725 ACT_365F\n");
            books.append("open 2025-12-31 LN-1 1000000 USD\n");
            books.append("open 2025-12-31 bank-e 9000000 USD\n");
            for (int day = 1; day <= 31; day += 1 + random.nextInt(9)) {
                books.append(
                        "2026-01-%02d bank bank-e -%d.%02d B%d LN-1%n"
                                .formatted(day, random.nextInt(90_000), random.nextInt(100), day));
            }
            Loan loan = loan(books.toString());
            Usd owed = Usd.parse("1000000");
            Usd paid = Usd.ZERO;
            Usd interest = Usd.ZERO;
            for (Repayment each : loan.repayments(JANUARY)) {
                owed = owed.minus(each.principal());
                interest = interest.plus(each.interest());
                paid = paid.plus(each.total());
                assertThat(each.after().principal()).isEqualTo(owed);
            }
            LoanState end = loan.at(JANUARY.end());
            assertThat(end.principal()).isEqualTo(owed);
            assertThat(paid).isEqualTo(Usd.parse("1000000").minus(owed).plus(interest));
        }
    }
}
