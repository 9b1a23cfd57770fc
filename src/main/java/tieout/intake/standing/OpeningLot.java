package tieout.intake.standing;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// Bitcoin held before the first month on file, with the day and the cost of its acquisition.
public record OpeningLot(Origin origin, String id, LocalDate acquired, Bitcoin quantity, Usd cost)
        implements Standing {}
