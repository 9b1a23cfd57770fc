/// Exact quantities of the business: bitcoin in satoshis, dollars and tether in millionths, prices,
/// hash rate, power, counts and exact fractions.
///
/// Nothing in here rounds unless the caller states the mode, and nothing touches floating point.
/// A text enters through `parse` and leaves as a [Printed]: the digits a reader sees, with the
/// interval they imply.
@NullMarked
package tieout.amount;

import org.jspecify.annotations.NullMarked;
