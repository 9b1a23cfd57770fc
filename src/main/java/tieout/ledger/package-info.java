/// Facts into books: two-account [Movement]s, lots and disposals, loans, prices.
///
/// `Facts` enter and one [Ledger] leaves, or a refusal with every problem found. A movement names
/// two accounts and one amount, so books that do not balance cannot be written down. Bitcoin also
/// carries lots: an earning of 0.5 BTC on a day fixed at 70,000 is a lot of 0.5 BTC that cost
/// 35,000, and a sale relieves lots by the method of the company's policy. A loan is the movements
/// between us and its lender, with interest accrued exactly and rounded once when paid.
///
/// Every answer is a list of rows, each with the line of the source it came from.
@NullMarked
package tieout.ledger;

import org.jspecify.annotations.NullMarked;
