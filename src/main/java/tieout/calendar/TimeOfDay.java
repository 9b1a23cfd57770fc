package tieout.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of every day in a zone, as a contract names it: `24:00 UTC`, `16:00 America/New_York`.
///
/// `24:00` is the end of the day, the first instant of the next.
public record TimeOfDay(int minutes, ZoneId zone) {
    private static final Pattern WORDS = Pattern.compile("([0-9]{2}):([0-9]{2}) (\\S+)");
    private static final int DAY = 24 * 60;

    /// Empty if the words are no time and zone.
    public static Optional<TimeOfDay> parse(String words) {
        Matcher parts = WORDS.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int minute = Integer.parseInt(parts.group(2));
        int minutes = Integer.parseInt(parts.group(1)) * 60 + minute;
        if (minute > 59 || minutes > DAY) {
            return Optional.empty();
        }
        return zone(parts.group(3)).map(zone -> new TimeOfDay(minutes, zone));
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /// When it is that time on a day of its own zone.
    public Instant on(LocalDate day) {
        return day.atStartOfDay().plusMinutes(minutes).atZone(zone).toInstant();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d:%02d %s", minutes / 60, minutes % 60, zone);
    }
}
