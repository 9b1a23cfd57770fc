package tieout.ledger;

import tieout.amount.Bitcoin;
import tieout.calendar.Period;
import tieout.ledger.account.Balance;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Entry;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/// How the bitcoin held came from one period end to the next, by the ledger.
///
/// Opening + produced + purchased + sold + fees + other = closing, where what left is negative.
/// Moves between accounts of ours cancel out and are not in it.
public record Bridge(Period period, Balance opening, Balance change, Balance closing) {
    private static final Set<Cause> NAMED =
            EnumSet.of(Cause.PRODUCED, Cause.PURCHASED, Cause.SOLD, Cause.FEES);

    public Bridge {
        Bitcoin footed = opening.bitcoin().plus(change.bitcoin());
        if (!footed.equals(closing.bitcoin())) {
            throw new AssertionError("bridge of " + period.label() + " does not foot");
        }
    }

    public Balance produced() {
        return because(Cause.PRODUCED);
    }

    public Balance purchased() {
        return because(Cause.PURCHASED);
    }

    /// Negative: it left.
    public Balance sold() {
        return because(Cause.SOLD);
    }

    public Balance fees() {
        return because(Cause.FEES);
    }

    /// Whatever has no line of its own.
    public Balance other() {
        return entries(entry -> !NAMED.contains(entry.movement().cause()));
    }

    private Balance because(Cause cause) {
        return entries(entry -> entry.movement().cause() == cause);
    }

    private Balance entries(Predicate<Entry> wanted) {
        return new Balance(change.unit(), change.entries().stream().filter(wanted).toList());
    }
}
