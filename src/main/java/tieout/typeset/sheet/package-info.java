/// The workbooks of a close: for accountants, for auditors, and for investors.
///
/// A `Report` enters and the bytes of an XLSX leave. [CloseWorkbook] holds each input of the month
/// once and computes all else from it: bridge, lots, note, revenue, loans, journal and checks.
/// [TieOutBinder] leads from each figure by clicks to the lines of the sources, and lists ties and
/// breaks. [InvestorWorkbook] is the twin of the printed investor report.
///
/// Example: `bitcoin_sold` is `=ROUND(SUMIFS(fills_bitcoin,fills_side,"SELL"),8)`; one more bitcoin
/// in a fill moves the bridge and the note by one, and turns checks to BREAK.
@NullMarked
package tieout.typeset.sheet;

import org.jspecify.annotations.NullMarked;
