package tieout.intake.standing;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// Bitcoin held before the first month on file, with the day and the cost of its acquisition.
///
/// `account` says where it lay, or nothing: only a company that keeps lots by account needs it.
public record OpeningLot(
        Origin origin, String id, LocalDate acquired, Bitcoin quantity, Usd cost, String account)
        implements Standing {}
