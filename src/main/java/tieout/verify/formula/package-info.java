/// The formulas of a workbook, recomputed by a second pair of hands.
///
/// The text of a [Formula] and a [Grid] of stored cells enter; a [Value] leaves. The language is
/// small on purpose: a workbook with a function that is not in [Functions] cannot be verified, and
/// so cannot be set.
///
/// Example: `ROUND(SUMIFS(fills_bitcoin,fills_side,"SELL"),8)` over the cells of Fills is what
/// stands in `bitcoin_sold`, or verification says so.
@NullMarked
package tieout.verify.formula;

import org.jspecify.annotations.NullMarked;
