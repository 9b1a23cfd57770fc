package tieout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.calendar.Month;
import tieout.evidence.Source;
import tieout.intake.Facts;
import tieout.intake.Intake;
import tieout.ledger.Ledger;
import tieout.sample.SampleInput;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The journal against the sample's trial balance, whose generator derives it a second way.
class BooksCheckTest {
    private static final List<Month> MONTHS =
            List.of(Month.of(2025, 12), Month.of(2026, 1), Month.of(2026, 2), Month.of(2026, 3));

    private static Facts sample() {
        return Intake.read(
                SampleInput.files().entrySet().stream()
                        .map(
                                file ->
                                        Source.of(
                                                file.getKey(),
                                                file.getValue().getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    @Test
    void every_account_that_tieout_keeps_equals_the_trial_balance_to_the_cent() {
        Facts facts = sample();
        Ledger ledger = Ledger.post(facts);
        for (Month month : MONTHS) {
            List<Finding> findings = new BooksCheck().findings(Close.of(facts, ledger, month));
            assertThat(findings)
                    .as(month.label())
                    .hasSizeGreaterThan(11)
                    .allSatisfy(
                            finding -> {
                                assertThat(finding).isInstanceOf(Tie.class);
                                assertThat(((Tie) finding).tolerance().isZero()).isTrue();
                            });
        }
    }
}
