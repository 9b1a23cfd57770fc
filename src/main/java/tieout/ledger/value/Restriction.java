package tieout.ledger.value;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.evidence.Origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// Bitcoin of ours that a contract forbids to sell at an instant (ASC 350-60-50-6): how much, at
/// what fair value, why, until when, and what lifts it.
///
/// An attribute of a balance at an instant, not of a lot: the next reporting date asks again.
public record Restriction(
        Origin origin,
        Kind kind,
        String account,
        String nature,
        Bitcoin units,
        Usd fairValue,
        Optional<LocalDate> until,
        String lifted) {
    /// Whether a loan's agreement restricts it, or a contract of another kind.
    public enum Kind {
        COLLATERAL,
        CONTRACT;

        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// From the instant to the last day of the contract, if it names one.
    public Optional<Long> daysLeft(AsOf asOf) {
        return until.map(last -> ChronoUnit.DAYS.between(asOf.day(), last));
    }
}
