/// Files that nest, JSON and XML, as one tree of named elements with their lines.
///
/// Strict on purpose: a JSON name given twice, a number no decimal can hold, an XML document type
/// or entity of its own, are refused. A number stays the text it was written as.
@NullMarked
package tieout.intake.element;

import org.jspecify.annotations.NullMarked;
