package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;

import java.time.Instant;

/// Bitcoin that entered or left a custody account, as the custodian lists it.
///
/// `counterparty` is the custodian's words for the other side; `standing/accounts.csv` says which
/// account that is.
public record Transfer(
        Origin origin,
        String activityId,
        String custodyAccount,
        Direction direction,
        String counterparty,
        Instant completedAt,
        Bitcoin amount)
        implements Fact {
    /// Into our account, or out of it.
    public enum Direction {
        IN,
        OUT
    }
}
