package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Printed;
import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.Instant;
import java.util.Optional;

/// A lender's statement of one loan: principal, accrued interest, collateral, and its price.
///
/// `ltv` is the loan to value as printed, in per cent; empty where there is no collateral.
public record LoanPosition(
        Origin origin,
        String loan,
        Instant at,
        Usd principal,
        Usd accruedInterest,
        Bitcoin collateral,
        Quote quote,
        Optional<Printed> ltv,
        Terms terms)
        implements Statement {
    /// The price that the lender values collateral at: whose it is, and of when.
    public record Quote(Price price, String source, Instant at) {}

    /// The contract as the statement repeats it, in per cent: what is left empty is not repeated.
    public record Terms(
            Optional<Printed> annualRate,
            Optional<Printed> marginCall,
            Optional<Printed> liquidation) {}
}
