package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One event of a loan as the lender lists it: amounts unsigned, direction from the type.
///
/// Dollars and bitcoin are zero where the event moves none of them; `value` is the day from which
/// it counts.
public record LoanEvent(
        Origin origin,
        String eventId,
        String loan,
        Type type,
        Instant at,
        LocalDate value,
        Usd amount,
        Bitcoin quantity,
        Terms terms)
        implements Fact {
    public enum Type {
        DRAW,
        REPAY,
        INTEREST_PAID,
        /// Charged by the lender and owed until a payment settles it.
        FEE,
        /// The rate a year from the value day on.
        RATE_RESET,
        COLLATERAL_POSTED,
        COLLATERAL_RETURNED,
        /// Kept or sold by the lender: its price times its quantity pays the debt.
        COLLATERAL_SOLD,
        MARGIN_CALL,
        MARGIN_CALL_MET
    }

    /// What the row says beside amounts: the price of coins sold, a new rate, the lender's words.
    public record Terms(Optional<Price> price, Optional<Ratio> rate, String note) {
        public static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), "");
    }
}
