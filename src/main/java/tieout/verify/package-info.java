/// Finished documents read back by other libraries than those that wrote them; every number ties.
///
/// A [Verification] takes the month's report, the bytes of its documents and the templates, and
/// counts for each document what its numbers tie to: a figure as its reader sees it, a figure of a
/// comparative month, a row that a workbook lists, part of a text that is listed, a date, a
/// reference, or a constant of `templates/constants.csv`. One number that ties to nothing is
/// enough for [Untied], which names them all.
///
/// Example: `board-memo.pdf page 2 line 9: "(35.10)" ties to nothing; the nearest figure is
/// announced_sale (35.00).` The row is called "Announced sale", so no other figure will do there.
@NullMarked
package tieout.verify;

import org.jspecify.annotations.NullMarked;
