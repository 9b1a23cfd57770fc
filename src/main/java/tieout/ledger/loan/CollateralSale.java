package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Usd;

import java.math.RoundingMode;

/// Collateral sold at a price and a fee, with all proceeds repaid: to bring a loan to a target.
///
/// `wanted` may be more than there is; then all of it does not reach the target.
public record CollateralSale(Cover.Secured before, Bitcoin wanted, Price price, Ratio fee) {
    /// Whether there is enough to reach the target.
    public boolean reaches() {
        return wanted.compareTo(before.collateral()) <= 0;
    }

    /// What is sold: the coins wanted, or all there are.
    public Bitcoin quantity() {
        return reaches() ? wanted : before.collateral();
    }

    /// What is left of the price after the fee, exact.
    public Ratio exactProceeds() {
        return price.of(quantity()).times(Ratio.ONE.minus(fee));
    }

    /// What the lender gets, half up to the cent.
    public Usd proceeds() {
        return Usd.cents(exactProceeds(), RoundingMode.HALF_UP);
    }

    /// How the rest is covered, once the proceeds are repaid.
    public Cover after() {
        return Cover.of(before.debt().minus(proceeds()), before.collateral().minus(quantity()));
    }
}
