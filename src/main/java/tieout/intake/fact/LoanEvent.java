package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.Instant;

/// One event of a loan as the lender lists it: amounts unsigned, direction from the type.
///
/// Dollars and bitcoin are zero where the event moves none of them.
public record LoanEvent(
        Origin origin,
        String eventId,
        String loan,
        Type type,
        Instant at,
        Usd amount,
        Bitcoin quantity)
        implements Fact {
    public enum Type {
        DRAW,
        REPAY,
        INTEREST_PAID,
        COLLATERAL_POSTED,
        COLLATERAL_RETURNED
    }
}
