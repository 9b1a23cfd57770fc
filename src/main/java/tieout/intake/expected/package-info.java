/// Which files a month has to bring: `standing/sources.csv`, one line for each file.
@NullMarked
package tieout.intake.expected;

import org.jspecify.annotations.NullMarked;
