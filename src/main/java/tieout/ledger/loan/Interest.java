package tieout.ledger.loan;

import tieout.amount.Ratio;
import tieout.amount.Usd;

import java.math.RoundingMode;
import java.util.List;

/// Interest of a loan since it was last paid off, and what was paid on it in part.
///
/// The accruals are exact; their sum less what was paid is rounded once, when it is posted.
public record Interest(List<Accrual> accruals, Usd paid) {
    public Interest {
        accruals = List.copyOf(accruals);
    }

    /// Accrued and not paid.
    public Ratio exact() {
        return accruals.stream().map(Accrual::interest).reduce(paid.exact().negated(), Ratio::plus);
    }

    /// Accrued and not paid, half up to the cent.
    public Usd posted() {
        return Usd.cents(exact(), RoundingMode.HALF_UP);
    }
}
