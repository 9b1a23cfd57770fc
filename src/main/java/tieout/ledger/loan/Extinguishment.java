package tieout.ledger.loan;

import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.standing.LoanTerms;

import java.time.Instant;
import java.util.Optional;

/// Debt that was paid or released: its face, the unamortised costs that go with it, and its price.
///
/// Accrued interest is settled apart (ASC 470-50-40-2). The price is what the lender credited.
public record Extinguishment(
        LoanTerms terms, Origin origin, Instant at, Usd face, Usd costs, Usd price) {
    /// Face less the unamortised costs of that part.
    public Usd carrying() {
        return face.minus(costs);
    }

    /// What income gets: positive if less was paid than was carried.
    public Usd gain() {
        return carrying().minus(price);
    }

    /// What a person has to decide and the ledger never does; empty for a lender at arm's length.
    public Optional<String> caution() {
        return terms.contract().relatedParty()
                ? Optional.of(
                        terms.lender()
                                + " is a related party: a gain or loss may in essence be a capital"
                                + " transaction (ASC 470-50-40-2)")
                : Optional.empty();
    }
}
