package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Usd;

import java.math.RoundingMode;

/// A lender that keeps collateral for its debt: coins at an agreed price, against interest and
/// principal.
///
/// The receivable is remeasured to the agreed price first, so that giving it up brings no further
/// gain. What the coins do not cover stays debt; what they bring beyond it is a claim.
public record CollateralApplied(Bitcoin coins, Price agreed, Usd principal, Usd accrued) {
    /// The coins at the agreed price, half up to the cent.
    public Usd value() {
        return Usd.cents(agreed.of(coins), RoundingMode.HALF_UP);
    }

    public Usd toInterest() {
        return smaller(value(), accrued);
    }

    public Usd toPrincipal() {
        return smaller(value().minus(toInterest()), principal);
    }

    /// Still owed to the lender.
    public Usd shortfall() {
        return principal.plus(accrued).minus(toInterest()).minus(toPrincipal());
    }

    /// Owed by the lender.
    public Usd surplus() {
        return value().minus(toInterest()).minus(toPrincipal());
    }

    private static Usd smaller(Usd one, Usd other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
