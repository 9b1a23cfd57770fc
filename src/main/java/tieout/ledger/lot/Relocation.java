package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;
import tieout.ledger.account.Account;

import java.time.Instant;

/// Coins of ours that went from one account of ours to another: no gain, no new lot.
///
/// It matters only where each account keeps lots of its own. The lots that move are those that a
/// disposal would take first; under specific identification the oldest, for moving is not disposing
/// and every lot stays selectable where it went.
public record Relocation(
        Origin origin, String name, Instant at, Account from, Account to, Bitcoin quantity)
        implements LotEvent {}
