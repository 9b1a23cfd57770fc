package tieout.calendar;

import java.time.LocalDate;

/// From 1 January to the end of a month.
public record YearToDate(Month through) implements Period {
    @Override
    public LocalDate first() {
        return LocalDate.of(through.value().getYear(), 1, 1);
    }

    @Override
    public LocalDate last() {
        return through.last();
    }

    @Override
    public String label() {
        return "year to " + through.end().label();
    }
}
