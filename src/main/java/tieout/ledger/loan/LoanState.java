package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Balance;
import tieout.ledger.account.Entry;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;

/// A loan at an instant: what is owed, the interest accrued, the bitcoin behind it, each with rows.
///
/// `principalEntries` are draws and repayments as the lender credits them (tether one for one as
/// dollars); `accruals` run since interest was last paid off, `interestPaid` is what was paid on
/// them in part.
public record LoanState(
        LoanTerms terms,
        Instant at,
        List<Entry> principalEntries,
        List<Accrual> accruals,
        Usd interestPaid,
        Balance collateralBalance) {
    public LoanState {
        principalEntries = List.copyOf(principalEntries);
        accruals = List.copyOf(accruals);
    }

    public Usd principal() {
        Usd sum = Usd.ZERO;
        for (Entry entry : principalEntries) {
            sum = sum.plus((Usd) entry.change());
        }
        return sum;
    }

    /// Interest accrued and not paid, exact.
    public Ratio accruedExact() {
        Ratio sum = interestPaid.exact().negated();
        for (Accrual accrual : accruals) {
            sum = sum.plus(accrual.interest());
        }
        return sum;
    }

    /// Interest accrued and not paid, rounded half up to cents as it is posted.
    public Usd accrued() {
        return new Usd(accruedExact().scaled(100, RoundingMode.HALF_UP) * 10_000);
    }

    /// Principal and accrued interest.
    public Usd debt() {
        return principal().plus(accrued());
    }

    public Bitcoin collateral() {
        return collateralBalance.bitcoin();
    }

    public Cover cover() {
        return Cover.of(debt(), collateral());
    }
}
