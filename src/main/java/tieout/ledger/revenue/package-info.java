/// Mining revenue: what was earned on a contract day, what a pool credited for it, and what it
/// paid.
///
/// Three facts with three instants. Revenue follows what was *earned*, at the price at the
/// contract's inception, and never changes afterwards (ASC 606-10-32-21); coins in custody follow
/// what was *paid*; between them stands the receivable from the pool. [ContractDays] enter the
/// books one by one; a [Receivable] is one day of one pool; an [ExpectedPayout] is what the work
/// was worth by the network's own numbers.
///
/// Example: 6.5 BTC earned at 95,000.00 are revenue of 617,500.00, whatever they are paid at.
@NullMarked
package tieout.ledger.revenue;

import org.jspecify.annotations.NullMarked;
