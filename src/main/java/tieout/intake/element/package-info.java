/// Files that nest, JSON and XML, as one tree of named elements with their lines.
///
/// Strict on purpose: a JSON name given twice, a second value after the first, an XML document type
/// or an entity of its own are refused, and nothing else is ever opened. A number stays the text it
/// was written as, so that no digit is lost before an amount is read from it.
@NullMarked
package tieout.intake.element;

import org.jspecify.annotations.NullMarked;
