/// What every step of every close produced, kept for good: rows are added and never changed.
///
/// A [Run] is one close of a month from one exact set of inputs, templates and program. Each step
/// hands its [Rows] to the [Store], which keeps them under the run's id with one digest per step;
/// the sources and the finished documents are kept to the byte. The store knows plain texts and
/// bytes only: a value is rebuilt by computing it again from the stored sources, and the digest
/// proves that it came out the same.
///
/// Saving joins the transaction of the step that saves, so after a kill a step's rows are there
/// with its completion or not at all. The default is an H2 file that one process may hold at a
/// time; it acknowledges nothing before it is on the disk.
@NullMarked
package tieout.store;

import org.jspecify.annotations.NullMarked;
