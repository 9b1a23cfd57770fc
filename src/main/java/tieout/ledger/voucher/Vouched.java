package tieout.ledger.voucher;

import tieout.evidence.Digest;
import tieout.evidence.Origin;
import tieout.intake.standing.OpeningBook;
import tieout.ledger.loan.Loan;
import tieout.ledger.price.Prices;
import tieout.ledger.value.Measurement;

import java.util.List;
import java.util.Set;

/// What the journal is written from.
///
/// `redemptions` are the rows of a bank that pay out tether; `policy` is the digest of the policies
/// in force.
public record Vouched(
        BookChart chart,
        Measurement measurement,
        Prices prices,
        List<Loan> loans,
        List<OpeningBook> openings,
        Set<Origin> redemptions,
        Digest policy) {
    public Vouched {
        loans = List.copyOf(loans);
        openings = List.copyOf(openings);
        redemptions = Set.copyOf(redemptions);
    }
}
