package tieout.typeset.page;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// An instant as documents write it: `7 February 2026, 18:05 UTC`.
record Moment(Instant at) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH);

    String words() {
        return new Day(utc().toLocalDate()).world() + ", " + TIME.format(utc());
    }

    /// `7 Feb, 18:05 UTC`, where the year is beyond doubt.
    String brief() {
        return new Day(utc().toLocalDate()).brief() + ", " + TIME.format(utc());
    }

    private OffsetDateTime utc() {
        return at.atOffset(ZoneOffset.UTC);
    }
}
