/// Bitcoin by what it cost: [Lot]s acquired, [Disposal]s that took parts of them, what is left.
///
/// A list of [LotEvent]s and a [LotPolicy] enter, [Lots] leave: relief is a pure function of the
/// two, so every method can be run on the same events ([Methods]). A part of a lot is rounded once
/// to cents and the last slice takes the rest, so cost can neither appear nor vanish; an average is
/// one cost over one quantity, never a rounded unit cost. A relief larger than the lots on hand is
/// a problem, never a sale at no cost.
///
/// Example: 5 of 8.12345678 BTC that cost 750,166.06 relieve 461,728.35.
@NullMarked
package tieout.ledger.lot;

import org.jspecify.annotations.NullMarked;
