package tieout.ledger.lot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Source;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.Choice.LotMethod;
import tieout.intake.standing.Choice.LotScope;
import tieout.intake.standing.Choice.SaleFee;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// What holds for every history, under every method.
class LotsPropertyTest {
    private static final int HISTORIES = 2_000;
    private static final int EVENTS = 40;

    private static void everywhere(BiConsumer<History, Lots> property) {
        for (int seed = 0; seed < HISTORIES; seed++) {
            History history = History.of(seed, EVENTS);
            History kept = History.of(seed, EVENTS, LotScope.ACCOUNT);
            property.accept(
                    kept, lots(kept.events, LotMethod.SPECIFIC_IDENTIFICATION, LotScope.ACCOUNT));
            for (LotMethod method : LotMethod.values()) {
                property.accept(history, lots(history.events, method, LotScope.COMPANY));
                if (method != LotMethod.SPECIFIC_IDENTIFICATION) {
                    property.accept(history, lots(history.events, method, LotScope.ACCOUNT));
                }
            }
        }
    }

    private static Lots lots(List<LotEvent> events, LotMethod method, LotScope scope) {
        List<Problem> problems = new ArrayList<>();
        Lots lots = Lots.of(events, History.policy(method, scope), problems);
        assertThat(problems).isEmpty();
        return lots;
    }

    @Test
    void coins_cost_and_proceeds_are_conserved() {
        everywhere(
                (history, lots) -> {
                    List<OnHand> left = lots.onHand(Instant.MAX);
                    assertThat(quantity(lots.disposals()).plus(Lots.quantity(left)))
                            .isEqualTo(new Bitcoin(acquired(lots)));
                    assertThat(Lots.sum(lots.disposals(), Disposal::cost).plus(Lots.cost(left)))
                            .isEqualTo(Lots.sum(lots.acquired(), Lot::cost));
                    List<Relief> reliefs = reliefs(history);
                    assertThat(Lots.sum(lots.disposals(), Disposal::gross))
                            .isEqualTo(Lots.sum(reliefs, r -> r.proceeds().gross()));
                    assertThat(Lots.sum(lots.disposals(), Disposal::proceeds))
                            .isEqualTo(Lots.sum(reliefs, r -> r.proceeds().net()));
                });
    }

    @Test
    void what_counts_against_cost_is_before_or_after_fees_and_nothing_else_changes() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            History history = History.of(seed, EVENTS);
            for (LotMethod method : LotMethod.values()) {
                LotPolicy policy = History.policy(method, LotScope.COMPANY, SaleFee.EXPENSE);
                Lots expensed = Lots.of(history.events, policy, new ArrayList<>());
                Lots netted = lots(history.events, method, LotScope.COMPANY);
                assertThat(Lots.sum(expensed.disposals(), Disposal::proceeds))
                        .isEqualTo(Lots.sum(netted.disposals(), Disposal::gross));
                assertThat(Lots.sum(expensed.disposals(), Disposal::cost))
                        .isEqualTo(Lots.sum(netted.disposals(), Disposal::cost));
                assertThat(expensed.onHand(Instant.MAX)).isEqualTo(netted.onHand(Instant.MAX));
            }
        }
    }

    @Test
    void no_lot_falls_below_zero_and_nothing_is_finer_than_a_cent() {
        everywhere(
                (history, lots) -> {
                    Map<Lot, Bitcoin> taken = new TreeMap<>();
                    for (Disposal disposal : lots.disposals()) {
                        assertThat(disposal.cost().isNegative()).isFalse();
                        assertThat(disposal.cost().isWholeCents()).isTrue();
                        assertThat(disposal.gross().isWholeCents()).isTrue();
                        assertThat(disposal.lot().at()).isBeforeOrEqualTo(disposal.at());
                        taken.merge(disposal.lot(), disposal.quantity(), Bitcoin::plus);
                    }
                    taken.forEach(
                            (lot, sum) -> assertThat(sum).isLessThanOrEqualTo(lot.quantity()));
                    for (OnHand onHand : lots.onHand(Instant.MAX)) {
                        assertThat(onHand.quantity()).isGreaterThan(Bitcoin.ZERO);
                        assertThat(onHand.cost().isNegative()).isFalse();
                    }
                });
    }

    @Test
    void the_order_in_which_events_are_listed_does_not_matter() {
        everywhere(
                (history, lots) -> {
                    Lots other = Lots.of(history.shuffled(), lots.policy(), new ArrayList<>());
                    assertThat(text(other)).isEqualTo(text(lots));
                });
    }

    @Test
    void what_is_left_at_an_instant_is_what_came_less_what_went() {
        Instant at = Instant.parse("2025-12-04T00:00:00Z");
        everywhere(
                (history, lots) -> {
                    long came = 0;
                    for (Lot lot : lots.acquired()) {
                        came += lot.at().isBefore(at) ? lot.quantity().satoshis() : 0;
                    }
                    for (Disposal disposal : lots.disposals()) {
                        came -= disposal.at().isBefore(at) ? disposal.quantity().satoshis() : 0;
                    }
                    assertThat(Lots.quantity(lots.onHand(at))).isEqualTo(new Bitcoin(came));
                });
    }

    @Test
    void the_change_in_fair_value_is_realised_plus_change_in_unrealised_by_every_method() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            History history = History.of(seed, EVENTS);
            Lots fifo = lots(history.events, LotMethod.FIRST_IN_FIRST_OUT, LotScope.COMPANY);
            Month month =
                    Month.of(
                            fifo.events()
                                    .get(EVENTS / 2)
                                    .at()
                                    .atOffset(java.time.ZoneOffset.UTC)
                                    .toLocalDate());
            Methods methods =
                    Methods.of(fifo, month, fix(87_325_000_000L), fix(66_000_000_000L + seed));

            assertThat(methods.results()).hasSize(LotMethod.values().length);
            for (MethodResult result : methods.results()) {
                Usd unrealised = result.unrealised().minus(result.openingUnrealised());
                assertThat(result.realised().plus(unrealised)).isEqualTo(methods.change());
            }
        }
    }

    @Test
    void lots_are_taken_as_a_plain_search_would_take_them() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            History history = History.of(seed, EVENTS);
            for (LotMethod method :
                    List.of(
                            LotMethod.FIRST_IN_FIRST_OUT,
                            LotMethod.LAST_IN_FIRST_OUT,
                            LotMethod.HIGHEST_COST_FIRST)) {
                Lots lots = lots(history.events, method, LotScope.COMPANY);
                assertThat(lots.disposals().stream().map(Disposal::toString).toList())
                        .isEqualTo(searched(lots.events(), order(method)));
            }
        }
    }

    @Test
    @Timeout(60)
    void two_hundred_thousand_events_are_relieved_in_seconds() {
        History history = History.of(7, 200);
        List<LotEvent> events = new ArrayList<>();
        Lot first = (Lot) history.events.getFirst();
        for (int i = 0; i < 100_000; i++) {
            events.add(lot(first, i));
            events.add(sale(first, i));
        }
        Lots lots = lots(events, LotMethod.HIGHEST_COST_FIRST, LotScope.COMPANY);
        assertThat(Lots.quantity(lots.onHand(Instant.MAX)))
                .isEqualTo(new Bitcoin(4_000 * 100_000L));
    }

    private static Lot lot(Lot like, int i) {
        return new Lot(
                like.origin(),
                "L" + i,
                like.nature(),
                like.at().plusSeconds(i),
                like.account(),
                new Bitcoin(10_000),
                new Usd((1_000L + i * 7_919L % 5_000) * 10_000),
                like.fix());
    }

    private static Relief sale(Lot like, int i) {
        Usd proceeds = new Usd(5_000_000);
        return new Relief(
                like.origin(),
                "T" + i,
                Relief.Nature.SOLD,
                like.at().plusSeconds(i),
                like.account(),
                new Bitcoin(6_000),
                new Proceeds(proceeds, proceeds, Unit.USDT),
                List.of());
    }

    private static Comparator<Lot> order(LotMethod method) {
        Comparator<Lot> oldest = Comparator.comparing(Lot::at).thenComparing(Lot::id);
        return switch (method) {
            case LAST_IN_FIRST_OUT ->
                    Comparator.comparing(Lot::at, Comparator.reverseOrder()).thenComparing(Lot::id);
            case HIGHEST_COST_FIRST ->
                    Comparator.comparing(LotsPropertyTest::unitCost, Comparator.reverseOrder())
                            .thenComparing(oldest);
            default -> oldest;
        };
    }

    private static BigDecimal unitCost(Lot lot) {
        return new BigDecimal(lot.cost().micros())
                .divide(new BigDecimal(lot.quantity().satoshis()), new MathContext(60));
    }

    private static List<String> searched(List<LotEvent> events, Comparator<Lot> order) {
        List<String> taken = new ArrayList<>();
        Map<Lot, Bitcoin> left = new TreeMap<>();
        for (LotEvent event : events) {
            if (event instanceof Lot lot) {
                left.put(lot, lot.quantity());
            } else if (event instanceof Relief relief) {
                Bitcoin wanted = relief.quantity();
                while (!wanted.isZero()) {
                    Lot next = left.keySet().stream().min(order).orElseThrow();
                    Bitcoin there = left.get(next);
                    Bitcoin part = wanted.compareTo(there) < 0 ? wanted : there;
                    taken.add(part + " BTC of " + next.id() + " by " + relief.name());
                    wanted = wanted.minus(part);
                    left.computeIfPresent(next, (lot, q) -> q.equals(part) ? null : q.minus(part));
                }
            }
        }
        return taken;
    }

    private static PriceFix fix(long micros) {
        Origin origin = new Origin(Source.of("prices.csv", new byte[0]), 1, "");
        LocalDate day = LocalDate.of(2025, 12, 31);
        return new PriceFix(
                origin, day, Instant.EPOCH, new Price(micros, Unit.USD_PER_BTC), "market");
    }

    private static Bitcoin quantity(List<Disposal> disposals) {
        return disposals.stream().map(Disposal::quantity).reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    private static long acquired(Lots lots) {
        return lots.acquired().stream().mapToLong(lot -> lot.quantity().satoshis()).sum();
    }

    private static List<Relief> reliefs(History history) {
        return history.events.stream()
                .filter(Relief.class::isInstance)
                .map(Relief.class::cast)
                .toList();
    }

    private static String text(Lots lots) {
        StringBuilder text = new StringBuilder();
        for (Disposal d : lots.disposals()) {
            text.append(d).append(' ').append(d.cost()).append(' ').append(d.gain()).append('\n');
        }
        return text.append(lots.onHand(Instant.MAX)).toString();
    }
}
