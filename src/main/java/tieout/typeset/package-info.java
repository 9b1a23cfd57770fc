/// Documents from a report: the last stage that makes anything.
///
/// [Press] is the door. It words the templates (`typeset.page`), draws the charts
/// (`typeset.chart`), sets PDFs in the house style (`typeset.pdf`) and workbooks (`typeset.sheet`),
/// and adds the lists that machines read: `figures.json`, `breaks.csv`, `run.txt`.
///
/// No figure is computed here: each number comes from the report, rounded once for its reader, or
/// from a listed constant. The same report and templates give the same bytes, on any machine and
/// at any time. While a break is open, each document says DRAFT on every page.
@NullMarked
package tieout.typeset;

import org.jspecify.annotations.NullMarked;
