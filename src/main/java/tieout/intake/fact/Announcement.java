package tieout.intake.fact;

import tieout.amount.Printed;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// A sale as the company announced it: printed numbers, with their qualifiers, and the days
/// it covers.
public record Announcement(
        Origin origin,
        LocalDate published,
        LocalDate firstDay,
        LocalDate lastDay,
        Printed quantity,
        Printed netProceedsMillions,
        String document)
        implements Fact {}
