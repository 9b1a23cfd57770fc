/// One value of a source file and how it is read: exactly, or refused at its line.
///
/// A [Text] is a file's bytes strictly decoded; a [Cell] is one named value of it, with a typed
/// reading for each kind of quantity. A reading that fails adds a problem to [Problems] and goes on
/// with a placeholder, so that all problems of a file are listed; the placeholder never leaves,
/// because a file with a problem is refused whole.
@NullMarked
package tieout.intake.cell;

import org.jspecify.annotations.NullMarked;
