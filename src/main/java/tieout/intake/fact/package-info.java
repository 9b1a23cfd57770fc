/// What sources told us, untouched: [Fact]s of what happened and [Statement]s of what a third party
/// says it holds.
///
/// A fact knows its line. It carries no judgement: whether an earning is production, a transfer a
/// sale, or a balance right is decided later, in `ledger` and `reconcile`. Amounts are in the unit
/// of their type; days and instants are UTC.
@NullMarked
package tieout.intake.fact;

import org.jspecify.annotations.NullMarked;
