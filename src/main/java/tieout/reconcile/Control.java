package tieout.reconcile;

/// A test that every close runs, with the sentence that tells an auditor what is tested.
public enum Control {
    CUSTODY_TO_LEDGER("Each custodian's balance at month end equals the ledger's."),
    POOL_BALANCE_TO_LEDGER("What each pool says it owes at month end equals the ledger's."),
    EXCHANGE_TO_LEDGER("Each venue's bitcoin and tether at month end equal the ledger's."),
    COLLATERAL_TO_LEDGER("The bitcoin each lender holds at month end equals the ledger's."),
    LOAN_TO_LEDGER("Each lender's principal and accrued interest equal the ledger's."),
    LOAN_TERMS_TO_CONTRACT(
            "Each lender's statement prints the contract's rate and the levels of its margin call"
                    + " and liquidation, to the last digit."),
    LTV_TO_LEDGER(
            "Each lender prices collateral by the contract's source and time, and prints the loan"
                    + " to value that follows, to the last digit."),
    DEBT_CLASSIFICATION(
            "At each quarter end somebody decided, for that day, what part of each loan is"
                    + " current."),
    LENDER_EVENTS_TO_LEDGER(
            "What each lender lists as drawn, paid, posted and returned in the month equals the"
                    + " movements that others show, and each new rate is the one agreed."),
    PAYOUTS_TO_RECEIPTS(
            "Each pool payout reached custody within 3 days, and each receipt from a pool was paid"
                    + " out."),
    EXPECTED_PAYOUT_TO_CREDITED(
            "What each pool credited for the month's work is what hash rate, difficulty, subsidy"
                    + " and fees let expect, within the stated share."),
    FILLS_TO_SETTLEMENTS(
            "Each trade's rows in the venue's account history add up to its fill, and no row is"
                    + " without one."),
    BANK_TO_LEDGER("Each bank's closing balance equals the ledger's."),
    BOOKS_TO_LEDGER(
            "Each general-ledger account that Tieout keeps equals its opening and postings, to the"
                    + " cent."),
    COST_METRICS_TO_BOOKS(
            "Each metric of cost, with what it leaves out and adds, is the general ledger's cost of"
                    + " revenue for the month."),
    HOLDINGS_TO_STATEMENTS(
            "The bitcoin the ledger holds equals the sum of all third parties' statements."),
    OPENING_TO_PUBLISHED("The ledger's opening bitcoin may be printed as it was published."),
    PUBLISHED_TO_LEDGER("The month's published figures are printings of the ledger's."),
    COMPARATIVES_TO_PUBLISHED(
            "Earlier months' figures are still printings of what was first published."),
    ANNOUNCED_TO_LEDGER(
            "Each announced sale's quantity and proceeds are printings of the fills of its days."),
    SELECTIONS_TO_DISPOSALS(
            "Where lots are identified specifically, each disposal's lots were selected at or"
                    + " before it."),
    RESTRICTIONS_TO_BALANCES(
            "Bitcoin that contracts forbid to sell is there, in each account that they name."),
    PRINTED_NOTES_FOOT(
            "Each roll-forward note printed before adds up, in coins, in dollars and at cost,"
                    + " within the rounding of its numbers."),
    EXPLANATIONS_TO_BREAKS("Each recorded explanation names a break of the month and its amount.");

    private final String test;

    Control(String test) {
        this.test = test;
    }

    /// `custody_to_ledger`.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// What is tested, in one sentence.
    public String test() {
        return test;
    }
}
