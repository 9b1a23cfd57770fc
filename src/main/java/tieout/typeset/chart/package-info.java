/// Charts as drawings: typed records in, lines, areas and words on a [Canvas] out.
///
/// A [Chart] knows its title, its measure and its data; it computes no figure, only positions.
/// Every number on it is a string that the caller printed. One notation throughout: actual solid
/// blue, outflow orange, balances ink, limits as labelled lines (margin call amber and dashed,
/// liquidation red and solid); bars start at zero. Labels are measured before they are placed:
/// they never overlap, never leave the frame and never shrink. The [Canvas] is the only way out.
///
/// ```java
/// Chart bridge = new Waterfall("Holdings fell by 4,161.2 BTC", "BTC, February 2026, AC", steps);
/// bridge.draw(canvas, 504, 190);
/// ```
@NullMarked
package tieout.typeset.chart;

import org.jspecify.annotations.NullMarked;
