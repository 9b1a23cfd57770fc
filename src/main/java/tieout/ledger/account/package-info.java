/// Our own accounts, and what moved between them and the world.
///
/// A [Movement] names two accounts and one amount, so it cannot be out of balance; a [Balance] is
/// what movements leave in an account, with every entry that makes it. Example: 0.5 BTC from
/// `world:mining` to `pool-a-na` because it was produced.
@NullMarked
package tieout.ledger.account;

import org.jspecify.annotations.NullMarked;
