package tieout.intake.standing;

import tieout.amount.Printed;
import tieout.calendar.Month;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// A figure as it was first published, to the printed digit: never changed afterwards.
public record Publication(
        Origin origin,
        Month month,
        String figure,
        Printed printed,
        LocalDate published,
        String document)
        implements Standing {}
