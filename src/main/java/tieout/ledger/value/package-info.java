/// What crypto assets are carried at: quantity times price fix, rounded once, and how it changed.
///
/// A [Measurement] follows movements through four carried balances (bitcoin, what pools owe, what
/// lenders hold, tether). What leaves is first brought to what it leaves at; the difference to its
/// carrying amount is a gain or loss. At a closing the whole balance is brought to the day's fix.
/// Remeasurement is always the difference of two rounded carrying amounts: 18.12345678 BTC less 15
/// from 87,325.00 to 66,000.00 lose 66,607.71, although quantity times price change says .72.
///
/// A [RollForward] (ASC 350-60-50-3) is those flows of a period, by nature.
@NullMarked
package tieout.ledger.value;

import org.jspecify.annotations.NullMarked;
