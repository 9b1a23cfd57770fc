package tieout.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

class TimeOfDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    private static Instant on(String words) {
        return TimeOfDay.parse(words).orElseThrow().on(DAY);
    }

    @Test
    void a_time_of_day_is_an_instant_on_each_day_of_its_zone() {
        assertThat(on("24:00 UTC")).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(on("00:00 UTC")).isEqualTo(Instant.parse("2026-02-28T00:00:00Z"));
        assertThat(on("16:00 America/New_York")).isEqualTo(Instant.parse("2026-02-28T21:00:00Z"));
        assertThat(on("23:59 Asia/Singapore")).isEqualTo(Instant.parse("2026-02-28T15:59:00Z"));
    }

    @Test
    void it_is_written_as_it_is_read() {
        for (String words : new String[] {"24:00 UTC", "09:05 Asia/Singapore"}) {
            assertThat(TimeOfDay.parse(words)).hasToString("Optional[" + words + "]");
        }
    }

    @Test
    void what_is_no_time_or_no_zone_is_not_taken() {
        for (String words : new String[] {"noon", "24:01 UTC", "12:60 UTC", "12:00", "12:00 SGT"}) {
            assertThat(TimeOfDay.parse(words)).isEmpty();
        }
    }
}
