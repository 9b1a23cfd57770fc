package tieout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Printed;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.evidence.Source;
import tieout.intake.fact.Announcement;
import tieout.intake.fact.BankBalance;
import tieout.intake.fact.BankEntry;
import tieout.intake.fact.BookBalance;
import tieout.intake.fact.Fact;
import tieout.intake.fact.Fill;
import tieout.intake.fact.PoolEarning;
import tieout.intake.fact.PriceFix;
import tieout.ledger.Ledger;
import tieout.reconcile.Reconciliation;
import tieout.reconcile.Standing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The committed sample, all four months, read by the readers that a customer's files are read by.
class IntakeTest {
    private static final List<Source> SAMPLE = InputFolder.of(Path.of("input")).sources();
    private static final Facts FACTS = Intake.read(SAMPLE);
    private static final List<Month> MONTHS =
            List.of(Month.of(2025, 12), Month.of(2026, 1), Month.of(2026, 2), Month.of(2026, 3));

    @Test
    void every_row_of_the_sample_becomes_a_fact() {
        Map<String, Long> counts =
                FACTS.happened().stream()
                        .collect(
                                Collectors.groupingBy(
                                        fact -> fact.getClass().getSimpleName(),
                                        TreeMap::new,
                                        Collectors.counting()));
        assertThat(counts)
                .containsEntry("PoolEarning", 726L)
                .containsEntry("HashRateReading", 968L)
                .containsEntry("PriceFix", 250L)
                .containsEntry("PoolHashRate", 726L)
                .containsEntry("FleetReading", 968L)
                .containsEntry("NetworkDay", 121L)
                .containsEntry("BankEntry", 35L)
                .containsEntry("BankBalance", 4L)
                .containsEntry("CustodyBalance", 4L)
                .containsEntry("CapitalSpend", 6L)
                .containsEntry("Announcement", 2L)
                .containsEntry("Approval", 5L)
                .doesNotContainKeys("Selection", "CashFlowOverride");
        assertThat(FACTS.standing()).hasSize(243);
        assertThat(FACTS.sources()).isEqualTo(SAMPLE);
    }

    @Test
    void bitcoin_produced_is_what_was_published() {
        assertThat(MONTHS.subList(0, 3).stream().map(IntakeTest::produced))
                .containsExactly(btc("569.0"), btc("496.35"), btc("454.83"));
    }

    @Test
    void bitcoin_sold_is_what_was_published_and_what_the_holdings_imply() {
        assertThat(MONTHS.stream().map(IntakeTest::sold))
                .containsExactly(btc("0"), btc("550.03"), btc("4616.03"), btc("2602.55"));
    }

    @Test
    void third_parties_state_the_bitcoin_that_was_published_as_held() {
        Ledger ledger = Ledger.post(FACTS);
        Month month = Month.of(2026, 2);
        assertThat(Reconciliation.of(FACTS, ledger, month).held(new AsOf(month.last())).total())
                .satisfies(held -> assertThat(Printed.of(held.exact(), 1)).hasToString("3,313.4"))
                .isEqualTo(btc("3313.42"));
    }

    @Test
    void every_month_of_the_sample_ties_out() {
        Ledger ledger = Ledger.post(FACTS);
        for (Month month : MONTHS) {
            assertThat(Reconciliation.of(FACTS, ledger, month).standing())
                    .as(month.label())
                    .isEqualTo(new Standing.TiedOut(List.of()));
        }
    }

    @Test
    void a_snapshot_at_midnight_is_the_price_of_the_day_it_closes() {
        PriceFix fix =
                FACTS.of(PriceFix.class).stream()
                        .filter(f -> f.market().equals("CoinGecko BTC/USD"))
                        .findFirst()
                        .orElseThrow();
        assertThat(fix.origin().raw()).startsWith("2025-12-02 00:00:00 UTC,");
        assertThat(fix.day()).hasToString("2025-12-01");
        assertThat(fix.at()).isEqualTo(Instant.parse("2025-12-02T00:00:00Z"));
    }

    @Test
    void a_bank_entry_stands_on_the_line_of_its_amount() {
        BankEntry entry = FACTS.of(BankEntry.class).getFirst();
        assertThat(entry.origin().raw()).contains("<Amt Ccy=\"USD\">");
        BankBalance closing = FACTS.of(BankBalance.class).get(2);
        assertThat(closing.origin()).hasToString("2026-02/books/bank-e.xml:26");
        assertThat(closing.balance().exact()).hasToString("22905771.36");
    }

    @Test
    void a_credit_of_the_general_ledger_is_negative() {
        BookBalance loan =
                FACTS.of(BookBalance.class).stream()
                        .filter(b -> b.month().equals(Month.of(2026, 2)))
                        .filter(b -> b.account().equals("2500"))
                        .findFirst()
                        .orElseThrow();
        assertThat(loan.name()).isEqualTo("Bitcoin-backed loan LN-1");
        assertThat(loan.balance().exact()).hasToString("-115523572.76");
    }

    @Test
    void an_announced_number_keeps_its_qualifier() {
        Announcement announced = FACTS.of(Announcement.class).getFirst();
        assertThat(announced.quantity()).hasToString("4,451");
        assertThat(announced.netProceedsMillions()).hasToString("approximately 305");
    }

    @Test
    void facts_do_not_depend_on_the_order_in_which_files_were_found() {
        List<Source> shuffled = new ArrayList<>(SAMPLE);
        Collections.shuffle(shuffled, new Random(7));
        Facts read = Intake.read(shuffled);
        assertThat(read.sources()).isEqualTo(FACTS.sources());
        assertThat(read.standing()).isEqualTo(FACTS.standing());
        assertThat(read.happened()).isEqualTo(FACTS.happened()).isNotEmpty();
    }

    @Test
    void no_two_facts_stand_on_one_line_unless_a_line_states_two_things() {
        Map<String, List<Fact>> byPlace =
                FACTS.of(Fact.class).stream()
                        .collect(
                                Collectors.groupingBy(
                                        f -> f.origin().place(),
                                        TreeMap::new,
                                        Collectors.toList()));
        assertThat(byPlace.values()).allSatisfy(facts -> assertThat(facts).hasSizeLessThan(3));
    }

    private static Bitcoin produced(Month month) {
        return FACTS.of(PoolEarning.class).stream()
                .filter(earning -> month.contains(earning.day()))
                .map(PoolEarning::net)
                .reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    private static Bitcoin sold(Month month) {
        return FACTS.of(Fill.class).stream()
                .filter(fill -> fill.side() == Fill.Side.SELL && month.contains(fill.at()))
                .map(Fill::quantity)
                .reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    private static Bitcoin btc(String text) {
        return Bitcoin.parse(text);
    }
}
