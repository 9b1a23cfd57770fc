package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.Instant;

/// A lender's statement of one loan: principal, accrued interest, collateral, loan to value.
public record LoanPosition(
        Origin origin,
        String loan,
        Instant at,
        Usd principal,
        Usd accruedInterest,
        Bitcoin collateral,
        Price referencePrice)
        implements Statement {}
