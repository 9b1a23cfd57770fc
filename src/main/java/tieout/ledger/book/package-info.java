/// The general ledger as the accountants state it, and what the company makes of its accounts.
///
/// Trial balances enter, one a month; [GeneralLedger] says what an account [Taken] in over a
/// period. [CostMetrics] and [Adjustments] are the company's own measures, each a list of accounts
/// with a reason, judged before any figure: a cost that is counted twice, or a loss excluded while
/// its gain stays in, is refused.
///
/// Example: account 5000 stands at 40 million in January and at 75 million in February: February
/// took 35 million, and the quarter to date 75.
@NullMarked
package tieout.ledger.book;

import org.jspecify.annotations.NullMarked;
