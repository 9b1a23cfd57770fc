/// The journal: what the general ledger has to post, entry by entry, in cents.
///
/// A [Posting] names the account it debits, the account it credits and one amount, so an entry that
/// does not balance cannot be written down; an entry's [JournalLine]s are its postings gathered by
/// account. Accounts are found by their role in `standing/chart-of-accounts.csv`. Every entry has a
/// reason, the rows it comes from, the price fixes that measured it and the digest of the policies.
///
/// Example: 15 BTC sold for 1,029,000 USDT debit tether 1,027,559.81, transaction costs 1,029.00
/// and loss on tether 411.19, and credit bitcoin 1,029,000.00.
@NullMarked
package tieout.ledger.voucher;

import org.jspecify.annotations.NullMarked;
