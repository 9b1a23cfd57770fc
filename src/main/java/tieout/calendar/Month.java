package tieout.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// A calendar month, the period that is closed.
public record Month(YearMonth value) implements Period, Comparable<Month> {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    public static Month of(int year, int month) {
        return new Month(YearMonth.of(year, month));
    }

    public static Month of(LocalDate day) {
        return new Month(YearMonth.from(day));
    }

    /// Reads `2026-02`; empty if it is anything else.
    public static Optional<Month> parse(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}")
                    ? Optional.of(new Month(YearMonth.parse(text)))
                    : Optional.empty();
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    public Month previous() {
        return new Month(value.minusMonths(1));
    }

    public Month next() {
        return new Month(value.plusMonths(1));
    }

    public Month yearAgo() {
        return new Month(value.minusYears(1));
    }

    @Override
    public LocalDate first() {
        return value.atDay(1);
    }

    @Override
    public LocalDate last() {
        return value.atEndOfMonth();
    }

    @Override
    public String label() {
        return LONG.format(value);
    }

    /// `Feb 2026`, for the head of a column.
    public String shortLabel() {
        return SHORT.format(value);
    }

    @Override
    public int compareTo(Month other) {
        return value.compareTo(other.value);
    }

    /// `2026-02`.
    @Override
    public String toString() {
        return value.toString();
    }
}
