/// The ledger against everybody else: custodians, pools, venues, lenders, banks, the general
/// ledger, and what the company itself has published or announced.
///
/// Facts and a ledger enter, a [Reconciliation] leaves: for each [Control] a [Tie] or a [Break]. A
/// break is data, never an exception: it says in one sentence what differs, by how much, in which
/// direction, since when, and what may be the cause, with the places on both sides. 165.03 BTC of
/// fills that are missing from a file show as a venue that holds 165.03 BTC less than the ledger.
///
/// Equal means exactly equal, unless `standing/tolerances` says otherwise. A printed number ties
/// when the exact one lies in the interval that its digits stand for.
@NullMarked
package tieout.reconcile;

import org.jspecify.annotations.NullMarked;
