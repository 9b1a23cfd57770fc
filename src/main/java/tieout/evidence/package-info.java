/// Where every value came from, and what is said when a source cannot be taken.
///
/// A [Source] is a file's untouched bytes with their digest; an [Origin] is one line of it with the
/// raw text. A [Problem] is a sentence about an origin: what is wrong and what to do. All problems
/// of a run are collected and thrown as one [Refusal]; nothing is stored then.
@NullMarked
package tieout.evidence;

import org.jspecify.annotations.NullMarked;
