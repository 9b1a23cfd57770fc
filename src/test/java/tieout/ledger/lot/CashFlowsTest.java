package tieout.ledger.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.evidence.Refusal;
import tieout.intake.fact.CashFlow;
import tieout.ledger.Books;

import java.util.List;

class CashFlowsTest {
    private static final String LINES =
            """
            2026-02-01 price BTC 70000
            2026-02-02 price BTC 71000
            2026-02-05 price USDT 0.9996
            2026-02-01 earn pool-a 1
            2026-02-02 earn pool-a 1
            2026-02-05T00:00 sell exchange-d 1.5 BTC for 105000 fee 105 as T1
            """;

    private static CashFlows with(String more) {
        return Books.ledger(LINES + more).cashFlows();
    }

    private static List<CashFlow> classes(String more) {
        return with(more).all().stream().map(CashFlows.Classed::cashFlow).toList();
    }

    @Test
    void only_mined_coins_sold_for_cash_within_the_window_are_operating() {
        CashFlows flows =
                with(
                        "policy stablecoin_class cash equivalent\n"
                                + "policy near_immediate_hours 49\n");
        assertThat(flows.all())
                .extracting(c -> c.disposal().lot().id() + " " + c.cashFlow())
                .containsExactly("pool-a/2026-02-01 INVESTING", "pool-a/2026-02-02 OPERATING");
        assertThat(flows.proceeds(Month.of(2026, 2), CashFlow.INVESTING))
                .isEqualTo(Usd.parse("69902.03"));
        assertThat(flows.proceeds(Month.of(2026, 2), CashFlow.OPERATING))
                .isEqualTo(Usd.parse("34951.01"));
    }

    @Test
    void the_last_second_of_the_window_is_still_nearly_immediate() {
        String cash = "policy stablecoin_class cash equivalent\n";
        assertThat(classes(cash + "policy near_immediate_hours 73\n"))
                .containsExactly(CashFlow.OPERATING, CashFlow.OPERATING);
        assertThat(classes(cash + "policy near_immediate_hours 48\n"))
                .containsExactly(CashFlow.INVESTING, CashFlow.INVESTING);
    }

    @Test
    void coins_that_were_bought_are_never_operating() {
        String books =
                """
                policy stablecoin_class cash equivalent
                2026-02-05 price USDT 1
                2026-02-05T10:00 buy exchange-d 1 BTC for 70000 fee 70 as B1
                2026-02-05T11:00 sell exchange-d 1 BTC for 70100 fee 70 as T1
                """;
        assertThat(Books.ledger(books).cashFlows().all())
                .extracting(CashFlows.Classed::cashFlow)
                .containsExactly(CashFlow.INVESTING);
    }

    @Test
    void tether_that_is_not_cash_makes_the_sale_noncash() {
        assertThat(classes("")).containsOnly(CashFlow.NONCASH);
        assertThat(classes("policy stablecoin_class intangible asset\n"))
                .containsOnly(CashFlow.NONCASH);
    }

    @Test
    void a_person_s_decision_holds_and_stays_visible() {
        var all = with("2026-02-28 override T1 OPERATING Ann sold as soon as banks opened\n").all();
        assertThat(all).extracting(CashFlows.Classed::cashFlow).containsOnly(CashFlow.OPERATING);
        assertThat(all.getFirst().override().orElseThrow().reason())
                .isEqualTo("sold as soon as banks opened");
    }

    @Test
    void a_decision_without_a_reason_or_without_a_disposal_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> with("2026-02-28 override T1 OPERATING Ann\n"))
                .withMessageContaining("an override without a name and a reason");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> with("2026-02-28 override T9 OPERATING Ann because\n"))
                .withMessageContaining("no disposal T9");
    }
}
