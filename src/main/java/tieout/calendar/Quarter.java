package tieout.calendar;

import java.time.LocalDate;

/// A calendar quarter; Tieout's companies report calendar years.
public record Quarter(int year, int number) implements Period {
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter " + number);
        }
    }

    public static Quarter of(Month month) {
        return new Quarter(month.value().getYear(), (month.value().getMonthValue() + 2) / 3);
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    @Override
    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    @Override
    public String label() {
        return number + "Q" + year;
    }
}
