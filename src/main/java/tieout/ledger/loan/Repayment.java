package tieout.ledger.loan;

import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.Instant;
import java.util.Optional;

/// One payment to a lender, split into fees, interest and principal, with the loan just before and
/// after.
public record Repayment(
        Origin origin,
        Instant at,
        Usd fees,
        Usd interest,
        Usd principal,
        LoanState before,
        LoanState after) {
    public Usd total() {
        return fees.plus(interest).plus(principal);
    }

    /// The part of the debt that it ended; none if it paid interest or fees only.
    public Optional<Extinguishment> extinguishment() {
        if (principal.isZero()) {
            return Optional.empty();
        }
        Usd costs = before.unamortised().minus(after.unamortised());
        return Optional.of(
                new Extinguishment(before.terms(), origin, at, principal, costs, principal));
    }
}
