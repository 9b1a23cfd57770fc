package tieout.ledger.loan;

import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.Instant;
import java.util.List;

/// One payment to a lender, split into interest and principal, with the loan just before and after.
public record Repayment(
        Origin origin, Instant at, Usd interest, Usd principal, LoanState before, LoanState after) {
    public Usd total() {
        return interest.plus(principal);
    }

    /// The rows that state it: one, of the bank or the venue that paid.
    public List<Origin> origins() {
        return List.of(origin);
    }
}
