package tieout.intake.standing;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;

import java.time.LocalDate;
import java.util.Optional;

/// A contract that forbids selling bitcoin of an account (ASC 350-60-50-6): how much of it, why,
/// from when until when, and what lifts it.
///
/// Without a quantity all that the account has is restricted. The last day still counts; a
/// restriction without one ends by the event alone. Collateral is no row here: its agreement says
/// it.
public record SaleRestriction(
        Origin origin,
        String account,
        Optional<Bitcoin> quantity,
        LocalDate from,
        Optional<LocalDate> until,
        String nature,
        String lifted)
        implements Standing {
    /// Whether it holds at the end of a day.
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
