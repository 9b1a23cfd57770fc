package tieout.ledger.account;

/// Why an amount moved: each movement has one cause, and each cause one line of the bridge.
public enum Cause {
    /// It stood there before the first month on file.
    OPENING,
    /// A pool credited it for a day's mining.
    PRODUCED,
    /// Bought on a venue, or what the purchase was paid with.
    PURCHASED,
    /// Sold on a venue, or what the sale brought before fees.
    SOLD,
    /// Kept by a venue for its service.
    FEES,
    /// Moved between two accounts of ours.
    TRANSFERRED,
    /// Tether handed in for dollars, or got for them: the dollars are the bank's own entry.
    REDEEMED,
    /// Borrowed from a lender.
    DRAWN,
    /// Paid to a lender against principal.
    REPAID,
    /// Paid to a lender against accrued interest.
    INTEREST,
    /// Paid to a lender for what it charges beside interest.
    LOAN_FEES,
    /// Collateral that a lender kept or sold for its debt.
    APPLIED,
    /// What that brought beyond the debt, and its payment to us.
    CLAIMED,
    /// Paid from a bank for an AI-computing project.
    INVESTED,
    /// Any other money that came into a bank account.
    RECEIVED,
    /// Any other money that left a bank account.
    PAID
}
