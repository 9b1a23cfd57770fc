package tieout.ledger.loan;

import tieout.amount.Usd;
import tieout.intake.standing.DebtClassification;

import java.math.RoundingMode;

/// A loan's carrying amount, parted into current and non-current by somebody's decision.
///
/// Accrued interest is not in it: it is current in any case.
public record DebtSplit(DebtClassification decision, Usd carrying) {
    /// Half up to the cent; the rest is non-current, so both add up.
    public Usd current() {
        return Usd.cents(carrying.exact().times(decision.currentShare()), RoundingMode.HALF_UP);
    }

    public Usd nonCurrent() {
        return carrying.minus(current());
    }
}
