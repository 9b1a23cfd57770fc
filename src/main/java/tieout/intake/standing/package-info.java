/// The company's settings, as `input/standing/` states them: who it is, which accounts are its own,
/// the terms of its loans, its policies and tolerances, what it held before the first month on file
/// and what it published.
///
/// Nothing here has a default: a setting that a figure needs and that is missing is refused. Each
/// setting knows its line, so a document can say where a policy was set.
@NullMarked
package tieout.intake.standing;

import org.jspecify.annotations.NullMarked;
