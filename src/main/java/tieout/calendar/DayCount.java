package tieout.calendar;

import tieout.amount.Ratio;

import java.time.LocalDate;

/// How days become a year, by the 2006 ISDA Definitions, section 4.16.
///
/// The first day of a period counts, the last does not. A fraction is exact; interest is rounded
/// when it is posted, never here.
public enum DayCount {
    /// 4.16(e): the days that passed over 360.
    ACT_360("ACT/360"),
    /// 4.16(d): the days that passed over 365, leap year or not.
    ACT_365F("ACT/365F"),
    /// 4.16(b): days in leap years over 366 and the other days over 365.
    ACT_ACT("ACT/ACT"),
    /// 4.16(f), the bond basis of the United States: every month has 30 days.
    ///
    /// A first day of 31 is the 30th; a last day of 31 is the 30th if the first is the 30th or
    /// 31st. The end of February has no rule of its own.
    THIRTY_360("30/360");

    private final String label;

    DayCount(String label) {
        this.label = label;
    }

    /// As contracts write it.
    public String label() {
        return label;
    }

    /// The part of a year between two days, exact.
    public Ratio years(LocalDate first, LocalDate until) {
        return switch (this) {
            case ACT_360 -> Ratio.of(days(first, until), 360);
            case ACT_365F -> Ratio.of(days(first, until), 365);
            case ACT_ACT -> leapApart(first, until);
            case THIRTY_360 -> Ratio.of(days(first, until), 360);
        };
    }

    /// The days that count between two days: those of the calendar, or of months of 30.
    public long days(LocalDate first, LocalDate until) {
        if (until.isBefore(first)) {
            throw new IllegalArgumentException("from " + first + " back to " + until);
        }
        return this == THIRTY_360
                ? monthsOfThirty(first, until)
                : until.toEpochDay() - first.toEpochDay();
    }

    private static long monthsOfThirty(LocalDate first, LocalDate until) {
        int from = Math.min(first.getDayOfMonth(), 30);
        int to = from == 30 ? Math.min(until.getDayOfMonth(), 30) : until.getDayOfMonth();
        long months =
                (until.getYear() - first.getYear()) * 12L
                        + until.getMonthValue()
                        - first.getMonthValue();
        return months * 30 + to - from;
    }

    private static Ratio leapApart(LocalDate first, LocalDate until) {
        Ratio years = Ratio.ZERO;
        LocalDate from = first;
        while (from.isBefore(until)) {
            LocalDate newYear = LocalDate.of(from.getYear() + 1, 1, 1);
            LocalDate to = newYear.isBefore(until) ? newYear : until;
            long days = to.toEpochDay() - from.toEpochDay();
            years = years.plus(Ratio.of(days, from.lengthOfYear()));
            from = to;
        }
        return years;
    }
}
