package tieout.ledger.value;

import tieout.amount.Usd;
import tieout.ledger.account.Movement;

import java.time.Instant;
import java.util.List;

/// What one row of a source, or one closing, did to carried balances.
///
/// `movements` are the row's own and empty for a closing. `flows` are empty when only dollars
/// moved, or coins between accounts that are carried together. `fee` is what a venue kept of a
/// sale, where it is an expense of its own.
public record Event(Instant at, List<Movement> movements, List<Flow> flows, Usd fee) {
    public Event {
        movements = List.copyOf(movements);
        flows = List.copyOf(flows);
    }

    public boolean isClosing() {
        return movements.isEmpty();
    }

    /// Dollars that a nature changed a balance by; zero if it did not.
    public Usd dollars(Carried carried, Nature nature) {
        return flows.stream()
                .filter(flow -> flow.carried() == carried && flow.nature() == nature)
                .map(Flow::dollars)
                .reduce(Usd.ZERO, Usd::plus);
    }
}
