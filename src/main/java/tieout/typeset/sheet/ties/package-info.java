/// The sheets of the tie-out binder that set two parties side by side.
///
/// A `Report` and a `Book` in the making enter; rows leave. [TiesSheet] lists every subject on
/// which a third party and the ledger agree, with what was allowed; [BreaksSheet] those on which
/// they do not, with the diagnosis and who accepted it.
///
/// Example: custody-b says 60.11345678 BTC, the ledger says 60.11345678, difference nil: a tie.
@NullMarked
package tieout.typeset.sheet.ties;

import org.jspecify.annotations.NullMarked;
