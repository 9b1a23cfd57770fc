package tieout.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A span of whole days, UTC, first and last included.
public sealed interface Period extends When permits Month, Quarter, QuarterToDate, YearToDate {
    LocalDate first();

    LocalDate last();

    default boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    default boolean contains(Instant instant) {
        return contains(instant.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /// Calendar days in the period.
    default int days() {
        return (int) (last().toEpochDay() - first().toEpochDay()) + 1;
    }

    default AsOf end() {
        return new AsOf(last());
    }
}
