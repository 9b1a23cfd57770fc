package tieout.calendar;

import tieout.amount.Unreadable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day in a zone at which a day may be closed: `16:00 America/New_York`.
///
/// What instant that is depends on the day, since most zones change their clocks.
public record CutOff(LocalTime time, ZoneId zone) {
    private static final Pattern SHAPE = Pattern.compile("([0-2][0-9]:[0-5][0-9]) ([A-Za-z/_]+)");
    private static final String NONE = "none";

    /// Reads `16:00 America/New_York`.
    public static CutOff parse(String text) {
        Matcher words = SHAPE.matcher(text);
        try {
            if (words.matches()) {
                return new CutOff(LocalTime.parse(words.group(1)), ZoneId.of(words.group(2)));
            }
        } catch (DateTimeException noSuchTime) {
            throw new Unreadable("\"" + text + "\" has no such time or zone", remedy());
        }
        throw new Unreadable("\"" + text + "\" is not a time and a zone", remedy());
    }

    private static String remedy() {
        return "write it as in 16:00 America/New_York";
    }

    /// Reads several, parted by semicolons; `none` is the empty list.
    public static List<CutOff> list(String text) {
        return text.equals(NONE)
                ? List.of()
                : Arrays.stream(text.split("; ", -1)).map(CutOff::parse).toList();
    }

    /// The instant on a day of that zone.
    public Instant on(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /// `16:00 America/New_York`.
    public String label() {
        return time + " " + zone.getId();
    }
}
