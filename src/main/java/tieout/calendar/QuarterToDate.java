package tieout.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// From the first day of a month's quarter to the month's end.
public record QuarterToDate(Month through) implements Period {
    @Override
    public LocalDate first() {
        return Quarter.of(through).first();
    }

    @Override
    public LocalDate last() {
        return through.last();
    }

    /// The months of it, in order.
    public List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (Month m = Month.of(first()); m.compareTo(through) <= 0; m = m.next()) {
            months.add(m);
        }
        return months;
    }

    @Override
    public String label() {
        return "quarter to " + through.end().label();
    }
}
