/// Spreadsheets as pages of typed cells, set to the same bytes every time.
///
/// A [Book] is one workbook, a [Page] one of its sheets, written downwards row by row so that a
/// streaming writer can take its place. A [Cell] is a text, a number or a live formula with the
// value
/// that the engine knows; its [Role] gives colour, its [Format] digits. [Live] turns a figure's
/// formula into the formula of a cell, over the defined names of its inputs.
///
/// Floating point begins here, at the last step: a cell's number is the double nearest to the exact
/// value. Widths come from counted characters, never from the fonts of a machine.
@NullMarked
package tieout.typeset.sheet.book;

import org.jspecify.annotations.NullMarked;
