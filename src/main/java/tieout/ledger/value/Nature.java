package tieout.ledger.value;

/// What an addition or disposition was (ASC 350-60-50-4 asks for it).
public enum Nature {
    OPENING("Opening balance"),
    MINED("Mined"),
    RECEIVED_FROM_POOL("Received from pools"),
    PURCHASED("Purchased"),
    RETURNED_FROM_COLLATERAL("Returned from collateral"),
    RECEIVED_FOR_BITCOIN("Received for bitcoin sold"),
    BORROWED("Borrowed"),
    BOUGHT_WITH_DOLLARS("Bought with dollars"),
    SOLD("Sold"),
    POSTED_AS_COLLATERAL("Posted as collateral"),
    NETWORK_FEES("Network fees"),
    PAID_AWAY("Paid away"),
    APPLIED_TO_DEBT("Applied to debt by a lender"),
    SPENT_ON_BITCOIN("Spent on bitcoin"),
    PAID_TO_LENDER("Paid to lenders"),
    REDEEMED("Redeemed for dollars"),
    /// Remeasurement: no coin moved.
    GAIN_OR_LOSS("Gains and losses");

    private final String label;

    Nature(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
