package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.standing.LoanTerms;

import java.math.RoundingMode;

/// The right to get bitcoin back from a lender who controls it: fair value less an allowance.
///
/// The allowance is for expected credit losses (ASC 326), at the contract's rate on its basis;
/// `debt` is what we owe the same lender.
public record CollateralReceivable(LoanTerms terms, Bitcoin quantity, Price price, Usd debt) {
    /// Fair value, half up to the cent.
    public Usd gross() {
        return Usd.cents(price.of(quantity), RoundingMode.HALF_UP);
    }

    /// What the allowance rate applies to.
    public Usd exposed() {
        return switch (terms.collateral().allowance().basis()) {
            case FAIR_VALUE -> gross();
            case EXCESS_OVER_DEBT -> {
                Usd excess = gross().minus(debt);
                yield excess.isNegative() ? Usd.ZERO : excess;
            }
        };
    }

    /// Half up to the cent.
    public Usd allowance() {
        Ratio loss = exposed().exact().times(terms.collateral().allowance().rate());
        return Usd.cents(loss, RoundingMode.HALF_UP);
    }

    /// What the balance sheet carries.
    public Usd net() {
        return gross().minus(allowance());
    }
}
