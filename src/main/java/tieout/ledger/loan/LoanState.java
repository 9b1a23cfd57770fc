package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.standing.LoanFee;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Balance;
import tieout.ledger.account.Entry;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;

/// A loan at an instant: what is owed, the interest accrued, the bitcoin behind it, each with rows.
///
/// `principalEntries` are draws and repayments as the lender credits them (tether one for one as
/// dollars); `unamortisedExact` are the costs of raising it that are still to be charged; `fees`
/// are due and unpaid, in dollars or tether.
public record LoanState(
        Agreement agreement,
        Instant at,
        List<Entry> principalEntries,
        Interest interest,
        Ratio unamortisedExact,
        Balance collateralBalance,
        List<LoanFee> fees) {
    public LoanState {
        fees = List.copyOf(fees);
        principalEntries = List.copyOf(principalEntries);
    }

    public LoanTerms terms() {
        return agreement.terms();
    }

    public Usd principal() {
        Usd sum = Usd.ZERO;
        for (Entry entry : principalEntries) {
            sum = sum.plus((Usd) entry.change());
        }
        return sum;
    }

    /// Interest since it was last paid off, stretch by stretch.
    public List<Accrual> accruals() {
        return interest.accruals();
    }

    /// What was paid on those accruals in part.
    public Usd interestPaid() {
        return interest.paid();
    }

    /// Interest accrued and not paid, exact.
    public Ratio accruedExact() {
        return interest.exact();
    }

    /// Interest accrued and not paid, rounded half up to cents as it is posted.
    public Usd accrued() {
        return interest.posted();
    }

    /// Principal and accrued interest.
    public Usd debt() {
        return principal().plus(accrued());
    }

    /// Fees that are due and not paid, in dollars as the lender credits.
    public Usd feesOwed() {
        return Credit.of(fees);
    }

    /// What counts as debt when the contract measures loan to value.
    public Usd counted() {
        return switch (terms().call().counted()) {
            case PRINCIPAL -> principal();
            case PRINCIPAL_AND_INTEREST -> debt();
            case PRINCIPAL_INTEREST_AND_FEES -> debt().plus(feesOwed());
        };
    }

    /// Costs of raising the loan still to be charged, rounded half up to cents.
    public Usd unamortised() {
        return Usd.cents(unamortisedExact, RoundingMode.HALF_UP);
    }

    /// Principal less unamortised costs; accrued interest is apart.
    public Usd carrying() {
        return principal().minus(unamortised());
    }

    public Bitcoin collateral() {
        return collateralBalance.bitcoin();
    }

    /// How the debt that the contract counts is covered.
    public Cover cover() {
        return Cover.of(counted(), collateral());
    }
}
