/// The workbooks of a close: for accountants, for auditors, and for investors.
///
/// A `Report` enters and the bytes of an XLSX leave. [CloseWorkbook] shows every figure as a live
/// formula beside the engine's value, with bridge, lots, loans and checks. [TieOutBinder] leads
// from
/// each figure by clicks to the lines of the sources, and lists ties and breaks. [InvestorWorkbook]
/// is the twin of the printed investor report.
///
/// Example: `bitcoin_sold` on the binder's Inventory is `=ROUND(SUM(bitcoin_sold_rows),8)`, and its
// id leads
/// to those rows: file, line, raw text and value of each fill.
@NullMarked
package tieout.typeset.sheet;

import org.jspecify.annotations.NullMarked;
