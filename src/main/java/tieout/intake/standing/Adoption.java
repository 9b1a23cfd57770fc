package tieout.intake.standing;

import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// When the company adopted ASU 2023-08, and what that changed in retained earnings.
///
/// The effect is the fair value of bitcoin on that day less what it was carried at the day before.
public record Adoption(Origin origin, LocalDate day, Usd effect) implements Standing {
    /// What the roll-forward of the year calls it.
    public static final String LABEL = "Cumulative effect of ASU 2023-08";

    /// Whether a day lies in the year of adoption.
    public boolean inYearOf(LocalDate other) {
        return other.getYear() == day.getYear();
    }
}
