package tieout.typeset.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A day as documents write it: `28 February 2026`, or `February 28, 2026` in a US release.
record Day(LocalDate date) {
    private static final DateTimeFormatter WORLD =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter STATES =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    String world() {
        return WORLD.format(date);
    }

    String states() {
        return STATES.format(date);
    }

    /// `28 Feb`, where the year is beyond doubt.
    String brief() {
        return BRIEF.format(date);
    }

    /// `7 and 8 February 2026` for neighbours, else `7 to 12 February 2026`; one day stays one.
    static String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return new Day(first).world();
        }
        boolean sameMonth =
                first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        String start = sameMonth ? "" + first.getDayOfMonth() : new Day(first).world();
        String join = first.plusDays(1).equals(last) ? " and " : " to ";
        return start + join + new Day(last).world();
    }

    /// `February 7 and 8, 2026`, the same in a US release.
    static String spanStates(LocalDate first, LocalDate last) {
        boolean sameMonth =
                first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        if (first.equals(last) || !sameMonth) {
            String start = new Day(first).states();
            return first.equals(last) ? start : start + " to " + new Day(last).states();
        }
        String month = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH).format(first);
        String join = first.plusDays(1).equals(last) ? " and " : " to ";
        return month
                + " "
                + first.getDayOfMonth()
                + join
                + last.getDayOfMonth()
                + ", "
                + last.getYear();
    }
}
