/// Loans secured on bitcoin: draws, payments, interest accrued exactly, and how debt is covered.
///
/// A [LoanBook] takes steps while the ledger is posted and closes into a [Loan], which can be asked
/// for its [LoanState] at any instant. Interest is exact and rounded once, when it is posted.
/// Example: 420,000,000 at 7.25% for 7 days of a 365-day year accrues 583,972.60.
@NullMarked
package tieout.ledger.loan;

import org.jspecify.annotations.NullMarked;
