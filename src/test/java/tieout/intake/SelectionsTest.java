package tieout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import tieout.calendar.Month;
import tieout.evidence.Source;
import tieout.intake.fact.CashFlow;
import tieout.intake.fact.Fill;
import tieout.ledger.Ledger;
import tieout.ledger.lot.Disposal;
import tieout.ledger.lot.Relief;
import tieout.reconcile.Break;
import tieout.reconcile.Control;
import tieout.reconcile.Finding;
import tieout.reconcile.Reconciliation;
import tieout.reconcile.Tie;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What persons decide about disposals, through the files that say it: `words/selections.csv` under
/// specific identification, and `words/cash-flow-overrides.csv`.
class SelectionsTest {
    private static final Month JANUARY = Month.of(2026, 1);
    private static final String HEADER = "selection,disposal,lot,quantity,recorded at,by\n";
    private static final String OVERRIDES = "2026-01/words/cash-flow-overrides.csv";

    @Test
    void lots_named_before_each_sale_tie() {
        assertThat(findings(close(Duration.ZERO))).hasSize(45).allMatch(Tie.class::isInstance);
    }

    @Test
    void a_lot_named_an_hour_after_its_sale_is_a_break() {
        Facts facts = close(Duration.ofHours(1));
        Fill first = facts.of(Fill.class).getFirst();
        List<Finding> findings = findings(facts);
        assertThat(findings).hasSize(45).filteredOn(Break.class::isInstance).hasSize(1);
        Finding found = findings.stream().filter(Break.class::isInstance).findFirst().orElseThrow();
        assertThat(found.id()).isEqualTo("selections_to_disposals:" + first.tradeId());
        assertThat(found.difference()).isEqualTo(first.quantity().exact());
        assertThat(found.sentence())
                .contains(" by Treasurer came at " + first.at().plus(Duration.ofHours(1)));
    }

    @Test
    void a_class_that_a_person_decided_stands_against_the_computed_one() {
        InputFolder input = untilJanuary();
        Fill first = Intake.read(input.sources()).of(Fill.class).getFirst();
        String row = first.tradeId() + ",operating,Group controller,mined and sold in a day\n";
        input.put(OVERRIDES, bytes("disposal,class,by,reason\n" + row));
        Ledger ledger = Ledger.post(Intake.read(input.sources()));
        assertThat(
                        ledger.cashFlows().during(JANUARY).stream()
                                .filter(c -> c.cashFlow() == CashFlow.OPERATING)
                                .map(c -> c.disposal().relief().name()))
                .isNotEmpty()
                .containsOnly(first.tradeId());
    }

    private static List<Finding> findings(Facts facts) {
        return Reconciliation.of(facts, Ledger.post(facts), JANUARY).findings().stream()
                .filter(f -> f.control() == Control.SELECTIONS_TO_DISPOSALS)
                .toList();
    }

    /// The lots that the first-in-first-out books took, each now named by a person: at the instant
    /// of its disposal, but so long after it for the first sale of January.
    private static Facts close(Duration late) {
        InputFolder input = untilJanuary();
        Facts before = Intake.read(input.sources());
        String first = before.of(Fill.class).getFirst().tradeId();
        Map<Month, StringBuilder> files = new TreeMap<>();
        int number = 0;
        for (Disposal disposal : Ledger.post(before).lots().disposals()) {
            Relief relief = disposal.relief();
            Instant at = relief.name().equals(first) ? relief.at().plus(late) : relief.at();
            Month month = Month.of(LocalDate.ofInstant(relief.at(), ZoneOffset.UTC));
            files.computeIfAbsent(month, m -> new StringBuilder(HEADER))
                    .append("S-" + number++ + "," + relief.name() + "," + disposal.lot().id())
                    .append("," + disposal.quantity() + "," + at + ",Treasurer\n");
        }
        files.forEach((month, text) -> input.put(month + "/words/selections.csv", bytes(text)));
        String policies = input.text("standing/policies.csv");
        String named = policies.replace("first in first out", "specific identification");
        input.put("standing/policies.csv", bytes(named));
        return Intake.read(input.sources());
    }

    private static InputFolder untilJanuary() {
        InputFolder input = InputFolder.of(Path.of("input"));
        input.sources().stream()
                .map(Source::path)
                .filter(path -> path.startsWith("2026-02") || path.startsWith("2026-03"))
                .forEach(input::remove);
        return input;
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(UTF_8);
    }
}
