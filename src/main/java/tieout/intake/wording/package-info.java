/// How each figure is worded and how precisely it is printed: `templates/figures.csv`, read.
///
/// Words and precision only, never a formula: precision belongs to a figure and an audience. The
/// columns are `figure,label,unit,millions,release,board,accounts,note`; the three middle ones are
/// the decimals each audience sees.
@NullMarked
package tieout.intake.wording;

import org.jspecify.annotations.NullMarked;
