package tieout.ledger.account;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.Instant;

/// One amount that went from one account to another: it cannot be out of balance.
///
/// The amount is above zero, the direction is the accounts'. A correction is a reversing movement,
/// never an edit.
public record Movement(
        Account from, Account to, Amount amount, Instant at, Cause cause, Origin origin) {
    public Movement {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a movement from " + from + " to itself");
        }
        if (amount.exact().signum() <= 0) {
            throw new IllegalArgumentException("a movement of " + amount + " at " + origin);
        }
    }

    public Unit unit() {
        return amount.unit();
    }

    /// The same amount with a minus: as the account it left sees it.
    static Amount negated(Amount amount) {
        return switch (amount) {
            case Bitcoin bitcoin -> bitcoin.negated();
            case Tether tether -> tether.negated();
            case Usd usd -> usd.negated();
            default -> throw new IllegalArgumentException("a movement in " + amount.unit());
        };
    }
}
