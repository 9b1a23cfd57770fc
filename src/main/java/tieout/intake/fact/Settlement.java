package tieout.intake.fact;

import tieout.amount.Amount;
import tieout.evidence.Origin;

import java.time.Instant;

/// One row of a venue's account history: bitcoin or tether that moved in our account there.
///
/// `amount` is signed as the venue signs it. `reference` is the trade it settles, or, for a
/// withdrawal or deposit, the transfer; `counterparty` is filled for those only.
public record Settlement(
        Origin origin,
        String venue,
        Kind kind,
        Instant at,
        Amount amount,
        String reference,
        String counterparty)
        implements Fact {
    /// What moved it.
    public enum Kind {
        MATCH,
        FEE,
        DEPOSIT,
        WITHDRAWAL
    }
}
