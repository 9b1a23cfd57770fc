package tieout.intake.format;

import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.intake.cell.Cell;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/// The UTC days of a pool's file: each day of the month once, stated by the instant it starts.
///
/// Pools list the newest day first, so a file put together from pages of two days skips or repeats
/// one; the last day of a month is listed only after it was settled on the next.
final class MiningDays {
    private final Delivery delivery;
    private final Map<LocalDate, Origin> seen = new TreeMap<>();

    MiningDays(Delivery delivery) {
        this.delivery = delivery;
    }

    /// The day that starts at the instant the cell states.
    LocalDate starting(Cell cell, Instant start) {
        LocalDate day = start.atOffset(ZoneOffset.UTC).toLocalDate();
        if (!cell.problems().none(cell.origin())) {
            return day;
        }
        if (start.getEpochSecond() % Duration.ofDays(1).toSeconds() != 0) {
            cell.wrong("\"" + cell.text() + "\" does not start a UTC day", "send days cut in UTC");
            return day;
        }
        cell.within(delivery.month(), day);
        Origin earlier = seen.putIfAbsent(day, cell.origin());
        if (earlier != null) {
            String wrong = "says " + day + ", which line " + earlier.line() + " has already";
            cell.wrong(wrong, "send the list again in one piece");
        }
        return day;
    }

    /// Refuses a month of which a day is missing.
    void complete(Findings findings) {
        if (!findings.problems().none()) {
            return;
        }
        for (LocalDate day : delivery.days()) {
            if (!seen.containsKey(day)) {
                findings.problems()
                        .add(
                                Problem.of(
                                        delivery.source().path(),
                                        "there is no earning for " + day,
                                        "send the list that has it, with 0 if nothing was mined"));
            }
        }
    }
}
