/// The files of `input/standing/` and what a row of each states: the readers of the settings.
///
/// A [StandingFile] has a path, its columns and the key that no two rows share; its row becomes a
/// record of `intake.standing`, or a problem at its line. So the row
/// `LN-1,2026-02-01,8.5%,reset` of `rate-resets.csv` is the rate of a loan from a day on, and `8.5`
/// without its sign is refused.
@NullMarked
package tieout.intake.terms;

import org.jspecify.annotations.NullMarked;
