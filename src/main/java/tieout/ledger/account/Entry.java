package tieout.ledger.account;

import tieout.amount.Amount;
import tieout.evidence.Origin;

import java.time.Instant;

/// A movement as one side sees it: positive when it came in, negative when it left.
public record Entry(Movement movement, Amount change) {
    public Instant at() {
        return movement.at();
    }

    public Origin origin() {
        return movement.origin();
    }
}
