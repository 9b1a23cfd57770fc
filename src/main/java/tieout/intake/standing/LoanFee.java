package tieout.intake.standing;

import tieout.amount.Amount;
import tieout.evidence.Origin;

import java.time.LocalDate;
import java.util.Optional;

/// A fee that a lender charges, in dollars, tether or bitcoin: due on a day, and paid on a day.
///
/// A payment to the lender settles the fees that were paid on its day before interest and
/// principal. A fee in bitcoin is owed in satoshis and never counts as dollars of debt.
public record LoanFee(
        Origin origin,
        String loan,
        LocalDate due,
        Amount amount,
        String purpose,
        Optional<LocalDate> paid)
        implements LoanSetting {
    /// Whether it is owed at the end of a day.
    public boolean owed(LocalDate day) {
        return !due.isAfter(day) && paid.map(day::isBefore).orElse(true);
    }
}
