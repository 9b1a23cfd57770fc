package tieout.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import tieout.amount.Ratio;

import java.time.LocalDate;
import java.util.Random;

class DayCountTest {
    @ParameterizedTest
    @CsvSource({
        // January, in a year of 365 days and in a leap year
        "ACT_360,    2026-01-01, 2026-02-01, 31, 31/360",
        "ACT_365F,   2026-01-01, 2026-02-01, 31, 31/365",
        "ACT_ACT,    2026-01-01, 2026-02-01, 31, 31/365",
        "THIRTY_360, 2026-01-01, 2026-02-01, 30, 1/12",
        "ACT_365F,   2024-01-01, 2024-02-01, 31, 31/365",
        "ACT_ACT,    2024-01-01, 2024-02-01, 31, 31/366",
        // a leap year: ACT/365F counts its day, ACT/ACT makes it one year
        "ACT_365F,   2024-01-01, 2025-01-01, 366, 366/365",
        "ACT_ACT,    2024-01-01, 2025-01-01, 366, 1",
        // ISDA's example of both kinds of year: 61/365 + 121/366
        "ACT_ACT,    2003-11-01, 2004-05-01, 182, 66491/133590",
        // bond basis: the 31st is the 30th only after a 30th or 31st
        "THIRTY_360, 2026-01-31, 2026-03-31, 60, 1/6",
        "THIRTY_360, 2026-01-30, 2026-03-31, 60, 1/6",
        "THIRTY_360, 2026-01-29, 2026-03-31, 62, 31/180",
        "THIRTY_360, 2026-02-28, 2026-03-31, 33, 11/120",
        "THIRTY_360, 2026-02-28, 2026-03-01, 3, 1/120",
        "THIRTY_360, 2025-12-15, 2027-01-15, 390, 13/12",
    })
    void days_and_the_part_of_a_year(
            DayCount count, LocalDate first, LocalDate until, long days, String years) {
        assertThat(count.days(first, until)).isEqualTo(days);
        assertThat(fraction(count.years(first, until))).isEqualTo(years);
    }

    private static String fraction(Ratio ratio) {
        return ratio.denominator().signum() == 1 && ratio.denominator().bitLength() == 1
                ? ratio.numerator().toString()
                : ratio.numerator() + "/" + ratio.denominator();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACT_360", "ACT_365F", "ACT_ACT"})
    void a_period_split_anywhere_is_as_long_as_the_whole(DayCount count) {
        Random random = new Random(20_261_125);
        for (int run = 0; run < 500; run++) {
            LocalDate first = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3_000));
            LocalDate middle = first.plusDays(random.nextInt(900));
            LocalDate until = middle.plusDays(random.nextInt(900));
            assertThat(count.years(first, middle).plus(count.years(middle, until)))
                    .as(first + " " + middle + " " + until)
                    .isEqualTo(count.years(first, until));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_first_day_counts_and_the_last_does_not(DayCount count) {
        LocalDate day = LocalDate.of(2026, 2, 7);
        assertThat(count.days(day, day)).isZero();
        assertThat(count.years(day, day)).isEqualTo(Ratio.ZERO);
        assertThat(count.days(day, day.plusDays(1))).isEqualTo(1);
    }

    @Test
    void a_period_that_runs_backwards_is_a_mistake_of_ours() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                DayCount.ACT_360.years(
                                        LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)))
                .withMessage("from 2026-02-02 back to 2026-02-01");
    }
}
