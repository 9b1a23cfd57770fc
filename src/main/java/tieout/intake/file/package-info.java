/// What a reader is given and what it brings: the contract that every format keeps.
///
/// A [Delivery] is one received file with its month and its line of `standing/sources.csv`; a
/// [Reader] takes it and leaves facts and problems with the [Findings]. For example, the delivery
/// of `2026-02/sales/fills.csv` knows that it may be empty and is of exchange-d, and offers its
/// rows under the columns that the reader names.
@NullMarked
package tieout.intake.file;

import org.jspecify.annotations.NullMarked;
