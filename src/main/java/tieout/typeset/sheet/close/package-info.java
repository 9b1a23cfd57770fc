/// The sheets of the close workbook: where each input of a month stands once, and all else is live.
///
/// A `Report` and a `Book` in the making enter; tables, formulas and checks leave. [FillsSheet]
/// holds what was traded, [BridgeSheet] how holdings moved, [LotsSheet] and [DisposalsSheet] what
/// it cost, and [ChecksSheet] what must hold between them.
///
/// Example: one more bitcoin typed into a fill's quantity is one more on `bitcoin_sold`, one less
/// on `bridge_expected`, one more on `unexplained`, and turns four checks to BREAK.
@NullMarked
package tieout.typeset.sheet.close;

import org.jspecify.annotations.NullMarked;
