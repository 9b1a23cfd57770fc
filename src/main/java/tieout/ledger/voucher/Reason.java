package tieout.ledger.voucher;

/// Why an entry is made: the code that an auditor filters by.
public enum Reason {
    OPENING("Balances before the first month"),
    MINED("Bitcoin mined, at the price at contract inception"),
    RECEIVED_FROM_POOL("Bitcoin received from a pool, at what it was owed at"),
    REMEASURED_ON_LEAVING("What leaves is brought to what it leaves at"),
    SOLD("Bitcoin sold for tether"),
    PURCHASED("Bitcoin bought with tether"),
    POSTED_AS_COLLATERAL("Bitcoin posted as collateral, control passed"),
    RETURNED_FROM_COLLATERAL("Bitcoin returned by a lender, at fair value"),
    NETWORK_FEE("Network fee paid in bitcoin"),
    PAID_IN_BITCOIN("Paid in bitcoin"),
    TETHER_MOVED("Tether bought, redeemed or paid away"),
    LOAN_DRAWN("Loan drawn"),
    INTEREST_ACCRUED("Interest accrued"),
    COIN_INTEREST_ACCRUED("Interest accrued in bitcoin, at the fix of the day"),
    LOAN_FEE("Fee charged by a lender"),
    COINS_OWED_REMEASURED("What lenders are owed in bitcoin, brought to the fix of the day"),
    LOAN_PAID("Fees, interest and principal paid to a lender"),
    COLLATERAL_APPLIED("Collateral that a lender kept or sold for its debt"),
    CLAIM_PAID("Paid by a lender for collateral beyond its debt"),
    ISSUE_COSTS("Debt issue costs incurred and charged"),
    ISSUE_COSTS_WRITTEN_OFF("Debt issue costs of what was repaid"),
    BANK_RECEIPT("Received at a bank"),
    BANK_PAYMENT("Paid from a bank"),
    REMEASURED_AT_CLOSE("Brought to the fix of the reporting date"),
    ALLOWANCE("Expected credit loss on collateral"),
    YEAR_CLOSED("Income and expense of the year to retained earnings");

    private final String meaning;

    Reason(String meaning) {
        this.meaning = meaning;
    }

    /// `REMEASURED_AT_CLOSE` in words.
    public String meaning() {
        return meaning;
    }
}
