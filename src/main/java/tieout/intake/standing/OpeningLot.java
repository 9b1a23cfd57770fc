package tieout.intake.standing;

import java.time.LocalDate;
import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.evidence.Origin;

/// Bitcoin held before the first month on file, with the day and the cost of its acquisition.
public record OpeningLot(
        Origin origin, String id, LocalDate acquired, Bitcoin quantity, Usd cost)
        implements Standing {}
