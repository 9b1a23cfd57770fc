package tieout.ledger.lot;

import tieout.evidence.Origin;

import java.time.Instant;
import java.util.Comparator;

/// Something that happened to lots: acquired, relieved, or moved between accounts of ours.
///
/// Events of one instant come in before they move and move before they go out, then by name and
/// line: the order in which they are listed does not matter.
public sealed interface LotEvent permits Lot, Relocation, Relief {
    /// As it happened.
    Comparator<LotEvent> ORDER =
            Comparator.comparing(LotEvent::at)
                    .thenComparing(LotEvent::rank)
                    .thenComparing(LotEvent::name)
                    .thenComparing(LotEvent::origin);

    Instant at();

    /// The lot's id, the trade's, the transfer's.
    String name();

    Origin origin();

    private int rank() {
        return switch (this) {
            case Lot in -> 0;
            case Relocation moved -> 1;
            case Relief out -> 2;
        };
    }
}
