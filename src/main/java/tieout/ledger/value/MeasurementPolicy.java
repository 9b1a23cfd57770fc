package tieout.ledger.value;

import tieout.ledger.account.Account;

import java.util.Set;

/// The company's choices that carrying amounts and entries follow.
///
/// `retained` are the collateral accounts whose lender may not use the coins: those stay bitcoin.
public record MeasurementPolicy(
        SalePrice salePrice,
        Fee saleFee,
        Fee acquisitionFee,
        Set<Account> retained) {
    /// What a price quoted in tether says in dollars.
    public enum SalePrice {
        /// As many dollars; what tether is worth less is a loss on tether.
        AT_PAR,
        /// As many tether at their own price.
        AT_THE_TETHER_PRICE
    }

    /// Where a venue's fee goes.
    public enum Fee {
        /// An expense of its own.
        EXPENSED,
        /// Off the proceeds of a sale, or onto the cost of a purchase.
        NETTED
    }

    public MeasurementPolicy {
        retained = Set.copyOf(retained);
    }
}
