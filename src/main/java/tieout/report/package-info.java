/// The figures of one month, each computed once, each with its proof.
///
/// A [Definition] says what a figure is; its [Formula] is data, so the same tree is evaluated,
/// explained in English and written to Excel as a live formula. A [Figure] can only be built by its
/// formula and carries its [Lineage]: other figures, or rows of sources down to file and line. A
/// [Report] is all figures of a month with the months before it, and its [Standing]: tied out, or a
/// draft that names its open breaks.
///
/// Example: `bitcoin_sold` of 2026-02 is the total of the rows of the venue's fills; the sale of
/// 4,451 is another figure, `other_sales` the difference of the two.
@NullMarked
package tieout.report;

import org.jspecify.annotations.NullMarked;
