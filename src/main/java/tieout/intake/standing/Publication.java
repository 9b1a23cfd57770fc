package tieout.intake.standing;

import java.time.LocalDate;
import tieout.amount.Printed;
import tieout.calendar.Month;
import tieout.evidence.Origin;

/// A figure as it was first published, to the printed digit: never changed afterwards.
public record Publication(
        Origin origin, Month month, String figure, Printed printed, LocalDate published, String document)
        implements Standing {}
