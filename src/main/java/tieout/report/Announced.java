package tieout.report;

import tieout.calendar.Month;
import tieout.intake.fact.Announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The days of a month that announcements of sales cover, first to last.
record Announced(LocalDate first, LocalDate last) {

    static Optional<Announced> in(Books books, Month month) {
        List<Announcement> all =
                books.facts().of(Announcement.class).stream()
                        .filter(a -> month.contains(a.firstDay()))
                        .toList();
        Optional<LocalDate> first =
                all.stream().map(Announcement::firstDay).min(LocalDate::compareTo);
        Optional<LocalDate> last =
                all.stream().map(Announcement::lastDay).max(LocalDate::compareTo);
        return first.flatMap(f -> last.map(l -> new Announced(f, l)));
    }

    /// Whether a sale on this day belongs to an announcement.
    static boolean covers(Books books, LocalDate day) {
        return books.facts().of(Announcement.class).stream()
                .anyMatch(a -> !day.isBefore(a.firstDay()) && !day.isAfter(a.lastDay()));
    }
}
