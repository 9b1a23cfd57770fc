package tieout.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.evidence.Refusal;
import tieout.ledger.account.Movement;
import tieout.ledger.loan.Cover;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;
import tieout.ledger.loan.Repayment;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

class LoanTest {
    private static final Month FEBRUARY = Month.of(2026, 2);
    private static final String BOOKS =
            """
            loan LN-1 0.0725 ACT_365F RETAINED
            open 2026-01-31 LN-1 420000000 USD
            open 2026-01-31 collateral-c 7000 BTC
            open 2026-01-31 bank-e 41200000 USD
            lot A 2025-11-05 7000 cost 600000000
            2026-02-07 price USDT 1
            2026-02-08 price USDT 1
            2026-02-07 receive custody-b 4451 collateral-c
            2026-02-07T10:00 send custody-b 4451 exchange-d
            2026-02-07T18:00 sell exchange-d 4451 BTC for 305305305 fee 305305 as T1
            2026-02-08T14:00 withdraw exchange-d -305000000 USDT lender-c
            2026-02-28 bank bank-e -479452.05 B7 interest LN-1 February
            """;

    @Test
    void thirty_one_days_of_interest_by_both_day_counts() {
        assertThat(interest("ACT_360")).isEqualTo(Usd.parse("1872916.67"));
        assertThat(interest("ACT_365F")).isEqualTo(Usd.parse("1847260.27"));
    }

    private static Usd interest(String dayCount) {
        String books = "loan LN-1 0.0725 " + dayCount + "\nopen 2025-12-31 LN-1 300000000 USD";
        return Books.ledger(books)
                .loan("LN-1")
                .orElseThrow()
                .at(new AsOf(LocalDate.of(2026, 1, 31)))
                .accrued();
    }

    @Test
    void a_payment_settles_interest_first_and_principal_with_the_rest() {
        Loan loan = Books.ledger(BOOKS).loan("LN-1").orElseThrow();

        Repayment sale = loan.repayments(FEBRUARY).getFirst();
        // 420,000,000 x 7.25% x 7 / 365
        assertThat(sale.interest()).isEqualTo(Usd.parse("583972.60"));
        assertThat(sale.principal()).isEqualTo(Usd.parse("304416027.40"));
        assertThat(sale.total()).isEqualTo(Usd.parse("305000000"));
        assertThat(sale.origin().place()).isEqualTo("books.txt:11");
        assertThat(sale.before().debt()).isEqualTo(Usd.parse("420583972.60"));
        assertThat(sale.after().debt()).isEqualTo(Usd.parse("115583972.60"));
        assertThat(sale.after().accrued()).isEqualTo(Usd.ZERO);
        assertThat(sale.before().collateral()).isEqualTo(Bitcoin.parse("2549"));
    }

    @Test
    void a_state_lists_the_rows_of_principal_interest_and_collateral() {
        Loan loan = Books.ledger(BOOKS).loan("LN-1").orElseThrow();
        LoanState state = loan.at(new AsOf(LocalDate.of(2026, 2, 20)));

        assertThat(state.principalEntries())
                .extracting(e -> e.origin().line() + " " + e.change())
                .containsExactly("2 420000000.000000", "11 -304416027.400000");
        assertThat(state.accruals())
                .extracting(a -> a.first() + " to " + a.until() + ", " + a.days() + " days")
                .containsExactly("2026-02-08 to 2026-02-21, 13 days");
        assertThat(state.collateralBalance().entries()).hasSize(2);
    }

    @Test
    void interest_that_the_bank_paid_on_the_last_day_leaves_none_accrued() {
        Loan loan =
                Books.ledger(BOOKS.replace("479452.05", "482127.67")).loan("LN-1").orElseThrow();
        LoanState before = loan.repayments(FEBRUARY).getLast().before();
        // 115,583,972.60 x 7.25% x 21 / 365, the last day of the month included
        assertThat(before.accrued()).isEqualTo(Usd.parse("482127.67"));
        assertThat(loan.at(FEBRUARY.end()).accrued()).isEqualTo(Usd.ZERO);
        assertThat(loan.at(FEBRUARY.end()).principal()).isEqualTo(Usd.parse("115583972.60"));
    }

    @Test
    void interest_paid_in_part_stays_accrued_for_the_rest() {
        Loan loan = Books.ledger(BOOKS).loan("LN-1").orElseThrow();
        assertThat(loan.at(FEBRUARY.end()).accrued()).isEqualTo(Usd.parse("2675.62"));
        assertThat(loan.at(FEBRUARY.end()).interestPaid()).isEqualTo(Usd.parse("479452.05"));
    }

    @Test
    void paying_more_than_is_owed_is_refused_with_both_numbers() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                Books.ledger(
                                        """
                                        loan LN-1 0.0725 ACT_365F
                                        open 2026-01-31 LN-1 100 USD
                                        open 2026-01-31 bank-e 500 USD
                                        2026-02-01 bank bank-e -200 B1 LN-1
                                        """))
                .withMessageContaining("pays 200 on LN-1 but 100 and interest of 0.02 are owed");
    }

    @Test
    void cover_of_the_worked_example() {
        Cover.Secured cover =
                (Cover.Secured) Cover.of(Usd.parse("301872916.67"), Bitcoin.parse("5000"));
        Price price = Price.perBitcoin("90000");
        Ratio call = Ratio.of(75, 100);
        Ratio liquidation = Ratio.of(85, 100);

        assertThat(percent(cover.ltv(price), 3)).isEqualTo("67.083");
        assertThat(cover.priceAt(call)).isEqualTo(Price.perBitcoin("80499.45"));
        assertThat(percent(cover.dropTo(call, price), 2)).isEqualTo("10.56");
        assertThat(cover.priceAt(liquidation)).isEqualTo(Price.perBitcoin("71028.93"));
        assertThat(percent(cover.dropTo(liquidation, price), 2)).isEqualTo("21.08");
        assertThat(cover.headroom(call, price)).isEqualTo(Usd.parse("35627083.33"));

        Price low = Price.perBitcoin("78000");
        assertThat(percent(cover.ltv(low), 3)).isEqualTo("77.403");
        assertThat(cover.topUp(Ratio.of(65, 100), low)).isEqualTo(Bitcoin.parse("954.10092052"));
        assertThat(cover.saleTo(Ratio.of(60, 100), low, Ratio.of(1, 1000)).quantity())
                .isEqualTo(Bitcoin.parse("2180.86616124"));
    }

    @Test
    void a_debt_without_collateral_is_unsecured_and_no_debt_has_no_ratio() {
        assertThat(Cover.of(Usd.parse("1"), Bitcoin.ZERO))
                .isEqualTo(new Cover.Unsecured(Usd.parse("1")));
        assertThat(Cover.of(Usd.ZERO, Bitcoin.parse("1"))).isEqualTo(new Cover.NoDebt());
        assertThat(Cover.of(Usd.ZERO, Bitcoin.ZERO)).isEqualTo(new Cover.NoDebt());
    }

    @Test
    void tether_to_the_lender_moves_as_interest_and_as_principal() {
        List<Movement> paid =
                Books.ledger(BOOKS).movements().where(m -> m.origin().line() == 11).list();
        assertThat(paid)
                .extracting(m -> m.cause() + " " + m.amount() + " " + m.unit())
                .containsExactly("INTEREST 583972.600000 USDT", "REPAID 304416027.400000 USDT");
    }

    private static String percent(Ratio ratio, int decimals) {
        return ratio.times(Ratio.of(100)).rounded(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
