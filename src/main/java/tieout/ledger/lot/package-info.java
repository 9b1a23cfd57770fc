/// Bitcoin by what it cost: [Lot]s acquired, [Disposal]s that took parts of them, what is left.
///
/// Only the lot book makes disposals, so none can take more than a lot has left.
/// A part of a lot is rounded once and the last slice takes the rest, so cost can neither appear
/// nor vanish. Example: 5 of 8.12345678 BTC that cost 750,166.06 relieve 461,728.35.
@NullMarked
package tieout.ledger.lot;

import org.jspecify.annotations.NullMarked;
