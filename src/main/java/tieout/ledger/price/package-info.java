/// Price fixes and what they value: one fix for each asset and day, never another day's in its
/// place.
///
/// A fix has a day, an instant, a market and the line it was read from. Quantity times price is
/// fair value, without a discount for size (ASC 820-10-35-44), rounded once to cents.
///
/// Example: 66,000.00 dollars a bitcoin on 28 February 2026 value 14.5 BTC at 957,000.00.
@NullMarked
package tieout.ledger.price;

import org.jspecify.annotations.NullMarked;
