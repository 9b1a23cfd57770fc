/// One small reader for each format that a party sends.
///
/// A [Reader] turns one [Delivery] into facts and problems, and leaves both with its [Findings]. It
/// judges a file only by itself: totals, running balances and chains that the file states. What two
/// files say about each other is for `reconcile`.
@NullMarked
package tieout.intake.format;

import org.jspecify.annotations.NullMarked;
