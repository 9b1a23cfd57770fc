/// Roll-forward notes of bitcoin as documents printed them, footed by the intervals of their
/// numbers.
///
/// A note whose lines miss its closing by more than rounding explains is a break. Where the cost
/// identity is off in several notes, what the differences have in common says where to look: the
/// same in each points to the opening cost basis, growing ones to the process.
///
/// Example: 933.8 + 6,594 misses 7,528.3 by 0.5, which the digits explain; by 0.7 they would not.
@NullMarked
package tieout.reconcile.note;

import org.jspecify.annotations.NullMarked;
