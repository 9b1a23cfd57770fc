/// From a Bitcoin miner's source files to the documents of its month, and back from any printed
/// figure to the line it came from.
///
/// The packages, read in alphabetical order, are the flow of the data: [tieout.amount] knows
/// nothing, [tieout.wiring] knows everything, and each imports only what sorts before it. Follow
/// one line of a pool's file: `intake` makes it a fact, `ledger` a movement and a lot, `reconcile`
/// ties it to the custodian's statement, `report` counts it in a figure with its lineage, `store`
/// keeps it, `typeset` prints it, and `verify` reads the print back.
@NullMarked
package tieout;

import org.jspecify.annotations.NullMarked;
