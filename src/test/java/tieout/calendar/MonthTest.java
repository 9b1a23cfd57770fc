package tieout.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

class MonthTest {
    private static final Month FEBRUARY = Month.of(2026, 2);

    @Test
    void the_cut_off_is_the_first_instant_of_the_next_month_and_belongs_to_it() {
        Instant cutOff = FEBRUARY.end().cutOff();
        assertThat(cutOff).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(FEBRUARY.contains(cutOff)).isFalse();
        assertThat(FEBRUARY.contains(cutOff.minusNanos(1))).isTrue();
    }

    @Test
    void only_a_year_and_a_month_in_range_is_a_month() {
        assertThat(Month.parse("2026-02")).contains(FEBRUARY);
        assertThat(Month.parse("2026-13")).isEmpty();
        assertThat(Month.parse("2026-2")).isEmpty();
        assertThat(Month.parse("standing")).isEmpty();
    }

    @Test
    void a_leap_february_has_29_days() {
        assertThat(Month.of(2028, 2).days()).isEqualTo(29);
        assertThat(FEBRUARY.days()).isEqualTo(28);
    }

    @Test
    void quarters_and_years_to_date_hold_their_months() {
        assertThat(Quarter.of(FEBRUARY)).isEqualTo(new Quarter(2026, 1));
        assertThat(Quarter.of(FEBRUARY).last()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(new YearToDate(FEBRUARY).days()).isEqualTo(59);
    }

    @Test
    void labels_are_english_whatever_the_machine_speaks() {
        assertThat(FEBRUARY.label()).isEqualTo("February 2026");
        assertThat(FEBRUARY.shortLabel()).isEqualTo("Feb 2026");
        assertThat(FEBRUARY.end().label()).isEqualTo("28 February 2026");
    }
}
