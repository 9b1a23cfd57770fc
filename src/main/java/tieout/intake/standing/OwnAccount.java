package tieout.intake.standing;

import tieout.evidence.Origin;

/// An account of ours at somebody's, with the words by which other sources call it.
///
/// `alias` is how a custodian or venue names it as the other side of a transfer; `region` is set
/// for pool accounts, `bookAccount` for those that the general ledger carries.
public record OwnAccount(
        Origin origin,
        String id,
        Kind kind,
        String holder,
        String alias,
        String region,
        String bookAccount)
        implements Standing {
    public enum Kind {
        POOL,
        CUSTODY,
        EXCHANGE,
        COLLATERAL,
        LENDER,
        BANK
    }
}
