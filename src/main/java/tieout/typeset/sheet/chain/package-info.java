/// The chain from a figure to the lines of its sources, as sheets that every workbook shares.
///
/// A `Report` and a `Book` in the making enter; rows leave. [FiguresSheet] computes every figure
/// live beside the engine's value, [RowsSheet] lists the source lines and the figures beneath each,
/// [SourcesSheet] the files with their digests.
///
/// Example: `bitcoin_held` on Figures is `=ROUND(SUM(bitcoin_held_rows),8)`, and a click on its id
/// leads to those rows: custodian, file, line, value and raw text.
@NullMarked
package tieout.typeset.sheet.chain;

import org.jspecify.annotations.NullMarked;
