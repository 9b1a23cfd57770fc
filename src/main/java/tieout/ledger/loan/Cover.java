package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Usd;

import java.math.RoundingMode;

/// How a debt is covered: by nothing because there is none, by nothing at all, or by bitcoin.
///
/// A loan to value exists for the last only, so it is asked of the last only.
public sealed interface Cover {
    /// Nothing is owed.
    record NoDebt() implements Cover {}

    /// Owed, and no bitcoin stands against it: "unsecured", not a ratio.
    record Unsecured(Usd debt) implements Cover {}

    /// Owed against bitcoin. Trigger prices and coins to add round up, headroom rounds down.
    record Secured(Usd debt, Bitcoin collateral) implements Cover {
        /// Debt over the collateral's value at a price.
        public Ratio ltv(Price price) {
            return debt.exact().dividedBy(price.of(collateral));
        }

        /// The bitcoin price at which the loan to value reaches a threshold, exact.
        public Ratio exactPriceAt(Ratio threshold) {
            return debt.exact().dividedBy(threshold.times(collateral.exact()));
        }

        /// The bitcoin price at which the loan to value reaches a threshold, up to the next cent.
        public Price priceAt(Ratio threshold) {
            long cents = exactPriceAt(threshold).scaled(100, RoundingMode.CEILING);
            return new Price(cents * 10_000, Unit.USD_PER_BTC);
        }

        /// The share of its price that bitcoin can lose before the threshold; negative beyond it.
        public Ratio dropTo(Ratio threshold, Price price) {
            return Ratio.ONE.minus(exactPriceAt(threshold).dividedBy(price.exact()));
        }

        /// What could be owed more before the threshold, down to the cent; negative beyond it.
        public Usd headroom(Ratio threshold, Price price) {
            Ratio room = price.of(collateral).times(threshold).minus(debt.exact());
            return new Usd(room.scaled(100, RoundingMode.FLOOR) * 10_000);
        }

        /// Bitcoin to add so that the loan to value is the target; zero if it is below already.
        public Bitcoin topUp(Ratio target, Price price) {
            Ratio needed = debt.exact().dividedBy(target.times(price.exact()));
            return atLeastZero(needed.minus(collateral.exact()));
        }

        /// Collateral to sell, at a fee, so that the proceeds repay down to the target.
        ///
        /// The target and the fee must leave something: their sum is below one.
        public Bitcoin saleTo(Ratio target, Price price, Ratio fee) {
            Ratio share = Ratio.ONE.minus(fee).minus(target);
            if (share.signum() <= 0) {
                throw new IllegalArgumentException("target " + target + " and fee " + fee);
            }
            Ratio excess = debt.exact().minus(price.of(collateral).times(target));
            return atLeastZero(excess.dividedBy(price.exact().times(share)));
        }

        private static Bitcoin atLeastZero(Ratio bitcoin) {
            return bitcoin.signum() <= 0 ? Bitcoin.ZERO : Bitcoin.of(bitcoin, RoundingMode.CEILING);
        }
    }

    static Cover of(Usd debt, Bitcoin collateral) {
        if (debt.micros() <= 0) {
            return new NoDebt();
        }
        return collateral.satoshis() <= 0 ? new Unsecured(debt) : new Secured(debt, collateral);
    }
}
