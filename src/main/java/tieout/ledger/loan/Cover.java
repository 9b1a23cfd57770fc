package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.intake.standing.LoanTerms;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

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

        /// What the contract brings at a price; a level is reached at the level itself.
        public Level level(LoanTerms.Thresholds thresholds, Price price) {
            Ratio ltv = ltv(price);
            if (ltv.compareTo(thresholds.liquidation()) >= 0) {
                return Level.LIQUIDATION;
            }
            return ltv.compareTo(thresholds.marginCall()) >= 0 ? Level.MARGIN_CALL : Level.OK;
        }

        /// The bitcoin price at which the loan to value reaches a threshold, exact.
        public Ratio exactPriceAt(Ratio threshold) {
            return debt.exact().dividedBy(threshold.times(collateral.exact()));
        }

        /// The bitcoin price at which the loan to value reaches a threshold, up to the next cent.
        public Price priceAt(Ratio threshold) {
            Usd cents = Usd.cents(exactPriceAt(threshold), RoundingMode.CEILING);
            return new Price(cents.micros(), Unit.USD_PER_BTC);
        }

        /// The share of its price that bitcoin can lose before the threshold; negative beyond it.
        public Ratio dropTo(Ratio threshold, Price price) {
            return Ratio.ONE.minus(exactPriceAt(threshold).dividedBy(price.exact()));
        }

        /// What could be owed more before the threshold, down to the cent; negative beyond it.
        public Usd headroom(Ratio threshold, Price price) {
            Ratio room = price.of(collateral).times(threshold).minus(debt.exact());
            return Usd.cents(room, RoundingMode.FLOOR);
        }

        /// Collateral to sell, at a fee, so that the proceeds repay down to the target.
        ///
        /// The target and the fee must leave something: their sum is below one.
        public CollateralSale saleTo(Ratio target, Price price, Ratio fee) {
            Ratio share = Ratio.ONE.minus(fee).minus(target);
            if (share.signum() <= 0) {
                throw new IllegalArgumentException("target " + target + " and fee " + fee);
            }
            Ratio excess = debt.exact().minus(price.of(collateral).times(target));
            Bitcoin wanted = atLeastZero(excess.dividedBy(price.exact().times(share)));
            return new CollateralSale(this, wanted, price, fee);
        }

        /// What falls of the price by 5% to 50%, in steps of 5%, would bring.
        public List<Shock> shocks(LoanTerms terms, Price price) {
            return IntStream.rangeClosed(1, 10)
                    .mapToObj(step -> Shock.of(this, terms, price, step * 5))
                    .toList();
        }
    }

    /// What the loan to value of a secured debt brings.
    enum Level {
        OK,
        MARGIN_CALL,
        LIQUIDATION
    }

    static Cover of(Usd debt, Bitcoin collateral) {
        if (debt.micros() <= 0) {
            return new NoDebt();
        }
        return collateral.satoshis() <= 0 ? new Unsecured(debt) : new Secured(debt, collateral);
    }

    /// Bitcoin to add so that the loan to value is the target; zero if it is below already.
    default Bitcoin topUp(Ratio target, Price price) {
        return switch (this) {
            case NoDebt none -> Bitcoin.ZERO;
            case Unsecured(Usd debt) -> needed(debt, target, price, Bitcoin.ZERO);
            case Secured(Usd debt, Bitcoin collateral) -> needed(debt, target, price, collateral);
        };
    }

    private static Bitcoin needed(Usd debt, Ratio target, Price price, Bitcoin collateral) {
        Ratio needed = debt.exact().dividedBy(target.times(price.exact()));
        return atLeastZero(needed.minus(collateral.exact()));
    }

    private static Bitcoin atLeastZero(Ratio bitcoin) {
        return bitcoin.signum() <= 0 ? Bitcoin.ZERO : Bitcoin.of(bitcoin, RoundingMode.CEILING);
    }
}
