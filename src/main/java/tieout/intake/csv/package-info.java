/// Tables of comma-separated values (RFC 4180), checked before a row is believed.
///
/// A [Table] has the columns it must have and no other; each [Row] knows its line, has a cell under
/// every column, and stands there once. A file without its last line end was cut off and is
/// refused.
@NullMarked
package tieout.intake.csv;

import org.jspecify.annotations.NullMarked;
