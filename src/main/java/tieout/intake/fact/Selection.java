package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;

import java.time.Instant;

/// Under specific identification, which lot a disposal is to relieve: named by a person, at an
/// instant.
///
/// `disposal` is the trade's id, or the id of the transfer that pledges coins. It counts as made in
/// time only if it was recorded at or before the disposal.
public record Selection(
        Origin origin,
        String selectionId,
        String disposal,
        String lot,
        Bitcoin quantity,
        Instant recordedAt,
        String by)
        implements Fact {}
