package tieout.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Source;

import java.time.Instant;
import java.util.Map;

/// One value of a file, read exactly or refused in a sentence.
class CellTest {
    private final Problems problems = new Problems();

    @Test
    void what_is_written_is_what_is_read() {
        assertThat(cell("7.25%").percent()).isEqualTo(Ratio.of(29, 400));
        assertThat(cell("2026-02-07T08:16:45.948Z").instant())
                .isEqualTo(Instant.parse("2026-02-07T08:16:45.948Z"));
        assertThat(cell("2026-03-01 00:00:00 UTC").stamp(" UTC"))
                .isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(cell("1769937327").epochSeconds())
                .isEqualTo(Instant.parse("2026-02-01T09:15:27Z"));
        assertThat(cell("SELL").<Integer>choice(Map.of("SELL", -1, "BUY", 1))).isEqualTo(-1);
        assertThat(problems.none()).isTrue();
    }

    @Test
    void a_percentage_without_its_sign_is_not_guessed_at() {
        cell("0.0725").percent();
        assertThat(wrong()).isEqualTo("rate \"0.0725\" has no per cent sign");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        cell("2026-02-29").day(Month.of(2026, 2));
        assertThat(wrong()).isEqualTo("rate \"2026-02-29\" is not a day");
    }

    @Test
    void the_first_instant_of_the_next_month_is_not_in_this_one() {
        Cell cell = cell("2026-03-01T00:00:00Z");
        cell.within(Month.of(2026, 2), cell.instant());
        assertThat(wrong()).isEqualTo("rate \"2026-03-01T00:00:00Z\" is not in February 2026");
    }

    @Test
    void a_time_in_another_zone_is_refused() {
        cell("2026-02-07T08:16:45+08:00").instant();
        assertThat(wrong()).isEqualTo("rate \"2026-02-07T08:16:45+08:00\" is not a time in UTC");
    }

    @Test
    void an_unknown_word_is_told_with_the_legal_ones() {
        cell("SLEL").choice(Map.of("SELL", -1, "BUY", 1));
        assertThat(problems.list().getFirst().remedy()).isEqualTo("write BUY or SELL");
    }

    private String wrong() {
        assertThat(problems.list()).hasSize(1);
        return problems.list().stream().map(Problem::wrong).findFirst().orElseThrow();
    }

    private Cell cell(String text) {
        Source source = Source.of("a.csv", text.getBytes(UTF_8));
        return new Cell(new Origin(source, 1, text), "rate", text, problems);
    }
}
