package tieout.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The end of a day, UTC: the instant at which a balance is stated.
public record AsOf(LocalDate day) implements When {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /// The first instant that no longer counts.
    public Instant cutOff() {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public String label() {
        return LONG.format(day);
    }
}
