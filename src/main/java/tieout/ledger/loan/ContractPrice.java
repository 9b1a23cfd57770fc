package tieout.ledger.loan;

import tieout.amount.Price;
import tieout.evidence.Origin;
import tieout.intake.fact.LoanPosition;
import tieout.intake.standing.LoanTerms;

import java.time.LocalDate;
import java.util.Optional;

/// The bitcoin price that a contract measures loan to value by: its own source's, of its own time.
///
/// The lender's statement says it; the accounting fix never takes its place.
public record ContractPrice(Origin origin, Price price) {

    /// That of a day; empty if the statement prices by another source or at another time.
    static Optional<ContractPrice> of(LoanTerms terms, LoanPosition statement, LocalDate day) {
        LoanTerms.Quote agreed = terms.call().price();
        LoanPosition.Quote quoted = statement.quote();
        boolean theContracts =
                quoted.source().equals(agreed.source())
                        && quoted.at().equals(agreed.time().on(day));
        return theContracts
                ? Optional.of(new ContractPrice(statement.origin(), quoted.price()))
                : Optional.empty();
    }
}
