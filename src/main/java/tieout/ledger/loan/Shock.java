package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.intake.standing.LoanTerms;

import java.math.RoundingMode;

/// What a fall of the bitcoin price would bring, debt and collateral unchanged.
///
/// `fall` is in per cent of the price (10 is a tenth less). Coins to add and coins to sell lead to
/// the contract's target; both are zero where the loan to value is at or below it.
public record Shock(
        int fall, Price price, Ratio ltv, Cover.Level level, Bitcoin topUp, CollateralSale sale) {

    /// The price is rounded down to a millionth, so no shock is milder than it says.
    static Shock of(Cover.Secured cover, LoanTerms terms, Price today, int fall) {
        Ratio left = Ratio.of(100 - fall, 100).times(today.exact());
        Price price = new Price(left.scaled(1_000_000, RoundingMode.FLOOR), Unit.USD_PER_BTC);
        Ratio target = terms.thresholds().target();
        return new Shock(
                fall,
                price,
                cover.ltv(price),
                cover.level(terms.thresholds(), price),
                cover.topUp(target, price),
                cover.saleTo(target, price, terms.call().saleFee()));
    }
}
