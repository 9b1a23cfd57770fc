package tieout.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.evidence.Source;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.LoanLines;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Random;

class CoverTest {
    private static final Ratio CALL = Ratio.of(75, 100);
    private static final Ratio LIQUIDATION = Ratio.of(85, 100);
    private static final Ratio FEE = Ratio.of(1, 1000);
    private static final Price TODAY = Price.perBitcoin("90000");
    private static final Price LOW = Price.perBitcoin("78000");
    private static final LoanTerms TERMS =
            LoanLines.terms(
                    new Origin(Source.of("loans.csv", new byte[0]), 2, ""),
                    List.of("loan", "LN-1", "0.0725", "ACT_360"));
    private static final Cover.Secured WORKED =
            new Cover.Secured(Usd.parse("301872916.67"), Bitcoin.parse("5000"));

    @Test
    void loan_to_value_and_trigger_prices_of_the_worked_example() {
        assertThat(percent(WORKED.ltv(TODAY), 3)).isEqualTo("67.083");
        Cover.Secured bare = new Cover.Secured(Usd.parse("300000000"), Bitcoin.parse("5000"));
        assertThat(percent(bare.ltv(TODAY), 3)).isEqualTo("66.667");
        assertThat(WORKED.priceAt(CALL)).isEqualTo(Price.perBitcoin("80499.45"));
        assertThat(percent(WORKED.dropTo(CALL, TODAY), 2)).isEqualTo("10.56");
        assertThat(WORKED.priceAt(LIQUIDATION)).isEqualTo(Price.perBitcoin("71028.93"));
        assertThat(percent(WORKED.dropTo(LIQUIDATION, TODAY), 2)).isEqualTo("21.08");
        assertThat(WORKED.headroom(CALL, TODAY)).isEqualTo(Usd.parse("35627083.33"));
        assertThat(WORKED.headroom(CALL, LOW)).isEqualTo(Usd.parse("-9372916.67"));
    }

    @Test
    void coins_to_add_or_to_sell_of_the_worked_example() {
        assertThat(percent(WORKED.ltv(LOW), 3)).isEqualTo("77.403");
        assertThat(WORKED.topUp(Ratio.of(65, 100), LOW)).isEqualTo(Bitcoin.parse("954.10092052"));

        CollateralSale sale = WORKED.saleTo(Ratio.of(60, 100), LOW, FEE);
        assertThat(sale.quantity()).isEqualTo(Bitcoin.parse("2180.86616124"));
        assertThat(sale.proceeds()).isEqualTo(Usd.parse("169937453.02"));
        Cover.Secured after = (Cover.Secured) sale.after();
        assertThat(after.debt()).isEqualTo(Usd.parse("131935463.65"));
        assertThat(after.collateral()).isEqualTo(Bitcoin.parse("2819.13383876"));
        assertThat(percent(after.ltv(LOW), 3)).isEqualTo("60.000");
    }

    @Test
    void prices_at_which_a_level_is_reached_round_up_so_that_a_cent_lower_reaches_it() {
        Price call = WORKED.priceAt(CALL);
        Price centLower = new Price(call.micros() - 10_000, Unit.USD_PER_BTC);
        assertThat(WORKED.ltv(call).compareTo(CALL)).isNegative();
        assertThat(WORKED.ltv(centLower).compareTo(CALL)).isPositive();
    }

    @Test
    void a_level_is_reached_at_the_level_itself() {
        Cover.Secured cover = new Cover.Secured(Usd.parse("75"), Bitcoin.parse("1"));
        assertThat(cover.level(TERMS.thresholds(), Price.perBitcoin("100.01")))
                .isEqualTo(Cover.Level.OK);
        assertThat(cover.level(TERMS.thresholds(), Price.perBitcoin("100")))
                .isEqualTo(Cover.Level.MARGIN_CALL);
        assertThat(cover.level(TERMS.thresholds(), Price.perBitcoin("88")))
                .isEqualTo(Cover.Level.LIQUIDATION);
    }

    @Test
    void the_shock_table_of_the_worked_example() {
        assertThat(WORKED.shocks(TERMS, TODAY))
                .extracting(
                        s ->
                                "-%d%% %s %s %s +%s or -%s%s"
                                        .formatted(
                                                s.fall(),
                                                s.price().exact(),
                                                percent(s.ltv(), 2),
                                                s.level(),
                                                s.topUp(),
                                                s.sale().quantity(),
                                                s.sale().reaches() ? "" : " and not enough"))
                .containsExactly(
                        "-5% 85500 70.61 OK +431.81136609 or -804.23320331",
                        "-10% 81000 74.54 OK +733.57866420 or -1366.26398777",
                        "-15% 76500 78.92 MARGIN_CALL +1070.84799739 or -1994.41604098",
                        "-20% 72000 83.85 MARGIN_CALL +1450.27599723 or -2701.08710085",
                        "-25% 67500 89.44 LIQUIDATION +1880.29439704 or -3501.98096870",
                        "-30% 63000 95.83 LIQUIDATION +2371.74399683 or -4417.28824624",
                        "-35% 58500 103.20 LIQUIDATION +2938.80122736 or -5000.00000000 and"
                                + " not enough",
                        "-40% 54000 111.80 LIQUIDATION +3600.36799630 or -5000.00000000 and"
                                + " not enough",
                        "-45% 49500 121.97 LIQUIDATION +4382.21963233 or -5000.00000000 and"
                                + " not enough",
                        "-50% 45000 134.17 LIQUIDATION +5320.44159556 or -5000.00000000 and"
                                + " not enough");
    }

    @Test
    void a_debt_without_collateral_is_unsecured_and_no_debt_has_no_ratio() {
        Cover unsecured = Cover.of(Usd.parse("1"), Bitcoin.ZERO);
        assertThat(unsecured).isEqualTo(new Cover.Unsecured(Usd.parse("1")));
        assertThat(unsecured.topUp(Ratio.of(50, 100), Price.perBitcoin("4")))
                .isEqualTo(Bitcoin.parse("0.5"));
        assertThat(Cover.of(Usd.ZERO, Bitcoin.parse("1"))).isEqualTo(new Cover.NoDebt());
        assertThat(Cover.of(Usd.ZERO, Bitcoin.ZERO)).isEqualTo(new Cover.NoDebt());
        assertThat(new Cover.NoDebt().topUp(CALL, TODAY)).isEqualTo(Bitcoin.ZERO);
    }

    @Test
    void selling_all_of_it_leaves_an_unsecured_debt_when_that_is_not_enough() {
        Price deep = Price.perBitcoin("45000");
        CollateralSale sale = WORKED.saleTo(Ratio.of(65, 100), deep, FEE);
        assertThat(sale.reaches()).isFalse();
        // 5,000 x 45,000 less 0.1% is 224,775,000.00
        assertThat(sale.after()).isEqualTo(new Cover.Unsecured(Usd.parse("77097916.67")));
    }

    @Test
    void a_target_and_a_fee_that_leave_nothing_are_a_mistake_of_ours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORKED.saleTo(Ratio.of(999, 1000), LOW, FEE))
                .withMessage("target 0.999 and fee 0.001");
    }

    @Test
    void coins_added_bring_the_target_and_one_satoshi_less_does_not() {
        Random random = new Random(5_3);
        for (int run = 0; run < 1_000; run++) {
            Cover.Secured cover = any(random);
            Price price = anyPrice(random);
            Ratio target = Ratio.of(40 + random.nextInt(30), 100);
            Bitcoin added = cover.topUp(target, price);
            if (added.isZero()) {
                assertThat(cover.ltv(price).compareTo(target)).isNotPositive();
                continue;
            }
            assertThat(with(cover, added).ltv(price).compareTo(target)).isNotPositive();
            Bitcoin less = added.minus(new Bitcoin(1));
            assertThat(with(cover, less).ltv(price).compareTo(target)).isPositive();
        }
    }

    @Test
    void coins_sold_bring_the_target_within_a_satoshi_and_never_above_it() {
        Random random = new Random(5_4);
        int reached = 0;
        for (int run = 0; run < 1_000; run++) {
            Cover.Secured cover = any(random);
            Price price = anyPrice(random);
            Ratio target = Ratio.of(40 + random.nextInt(30), 100);
            CollateralSale sale = cover.saleTo(target, price, FEE);
            assertThat(sale.quantity().compareTo(cover.collateral())).isNotPositive();
            if (sale.reaches() && !sale.quantity().isZero()) {
                reached++;
                assertThat(after(cover, sale.quantity(), price).compareTo(target)).isNotPositive();
                Bitcoin less = sale.quantity().minus(new Bitcoin(1));
                assertThat(after(cover, less, price).compareTo(target)).isPositive();
            }
        }
        assertThat(reached).isGreaterThan(150);
    }

    /// Loan to value once so many coins are sold and their exact proceeds repaid.
    private static Ratio after(Cover.Secured cover, Bitcoin sold, Price price) {
        Ratio repaid = price.of(sold).times(Ratio.ONE.minus(FEE));
        Bitcoin left = cover.collateral().minus(sold);
        return cover.debt().exact().minus(repaid).dividedBy(price.of(left));
    }

    @Test
    void headroom_is_what_can_be_owed_more_and_a_cent_beyond_it_is_a_call() {
        Random random = new Random(5_5);
        for (int run = 0; run < 500; run++) {
            Cover.Secured cover = any(random);
            Price price = anyPrice(random);
            Usd room = cover.headroom(CALL, price);
            Bitcoin coins = cover.collateral();
            Ratio full = new Cover.Secured(cover.debt().plus(room), coins).ltv(price);
            Usd beyond = cover.debt().plus(room).plus(Usd.parse("0.01"));
            assertThat(full.compareTo(CALL)).isNotPositive();
            assertThat(new Cover.Secured(beyond, coins).ltv(price).compareTo(CALL)).isPositive();
        }
    }

    @Test
    void collateral_ratios_are_levels_the_other_way_round() {
        LoanTerms.Stated ratio = LoanTerms.Stated.COLLATERAL_RATIO;
        Ratio call = ratio.level(Ratio.of(143, 100));
        Ratio liquidation = ratio.level(Ratio.of(133, 100));
        assertThat(percent(call, 2)).isEqualTo("69.93");
        assertThat(percent(liquidation, 2)).isEqualTo("75.19");
        assertThat(ratio.level(call)).isEqualTo(Ratio.of(143, 100));
        assertThat(LoanTerms.Stated.LOAN_TO_VALUE.level(CALL)).isEqualTo(CALL);
        // 301,872,916.67 x 1.43 / 5,000, up to the cent
        assertThat(WORKED.priceAt(call)).isEqualTo(Price.perBitcoin("86335.66"));
    }

    @Test
    void a_call_has_to_be_answered_by_its_deadline() {
        assertThat(TERMS.call().deadline(Instant.parse("2026-02-05T22:15:00Z")))
                .isEqualTo(Instant.parse("2026-02-06T22:15:00Z"));
    }

    private static Cover.Secured any(Random random) {
        return new Cover.Secured(
                new Usd((1 + random.nextInt(40_000_000)) * 10_000_000L + random.nextInt(1_000_000)),
                new Bitcoin(100_000_000L + random.nextLong(700_000_000_000L)));
    }

    private static Price anyPrice(Random random) {
        return new Price((2_000_000 + random.nextInt(10_000_000)) * 10_000L, Unit.USD_PER_BTC);
    }

    private static Cover.Secured with(Cover.Secured cover, Bitcoin more) {
        return new Cover.Secured(cover.debt(), cover.collateral().plus(more));
    }

    private static String percent(Ratio ratio, int decimals) {
        return ratio.times(Ratio.of(100)).rounded(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
