/// The sheets of the investor workbook: what goes out, as printed numbers and nothing beneath them.
///
/// Every value is the number that a release prints, to its decimals; exact values, sources and
// breaks
/// stay in the other workbooks. [MonthsSheet] holds each number once under its defined name, other
/// sheets refer to it. Sums are live, so a total that differs from its parts by rounding shows by
// how
/// much.
@NullMarked
package tieout.typeset.sheet.investor;

import org.jspecify.annotations.NullMarked;
