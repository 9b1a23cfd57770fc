/// Months, days and instants of reporting, all in UTC.
///
/// A stock is stated as of an instant ([AsOf]); a flow is stated for a [Period]. A month's cut-off
/// is the first instant of the next month, UTC, and belongs to the next month. No clock is read
/// here: time is always a parameter.
@NullMarked
package tieout.calendar;

import org.jspecify.annotations.NullMarked;
