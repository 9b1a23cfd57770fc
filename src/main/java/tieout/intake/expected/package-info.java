/// Which files a month has to bring: `standing/sources.csv`, one line for each file.
///
/// A line names the reader, and states what no header of the file tells: whose account it is, which
/// market, how a day is cut. It says when the file is due and from whom, so that a missing one can
/// be asked for.
@NullMarked
package tieout.intake.expected;

import org.jspecify.annotations.NullMarked;
