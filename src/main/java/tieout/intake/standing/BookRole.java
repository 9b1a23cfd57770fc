package tieout.intake.standing;

import static tieout.intake.standing.BookAccount.Kind.ASSET;
import static tieout.intake.standing.BookAccount.Kind.EQUITY;
import static tieout.intake.standing.BookAccount.Kind.EXPENSE;
import static tieout.intake.standing.BookAccount.Kind.GAIN_LOSS;
import static tieout.intake.standing.BookAccount.Kind.LIABILITY;
import static tieout.intake.standing.BookAccount.Kind.REVENUE;

import tieout.intake.standing.BookAccount.Kind;

import java.util.Locale;

/// What a general-ledger account is for, so that entries find it by meaning and not by number.
///
/// The journal posts to the first group. The second names accounts that the books keep and figures
/// read: cost of revenue by its parts, depreciation, tax.
public enum BookRole {
    CASH(ASSET),
    TETHER(ASSET),
    TETHER_REDEMPTIONS(ASSET),
    PAYMENTS_CODED_IN_BOOKS(ASSET),
    POOL_RECEIVABLE(ASSET),
    BITCOIN(ASSET),
    COLLATERAL_RECEIVABLE(ASSET),
    COLLATERAL_ALLOWANCE(ASSET),
    /// What a lender owes us for collateral that brought more than its debt.
    LENDER_CLAIM(ASSET),
    AI_CONSTRUCTION(ASSET),
    ACCRUED_INTEREST(LIABILITY),
    ACCRUED_LOAN_FEES(LIABILITY),
    LOAN_PAYABLE(LIABILITY),
    DEBT_ISSUE_COSTS(LIABILITY),
    RETAINED_EARNINGS(EQUITY),
    MINING_REVENUE(REVENUE),
    GAIN_ON_BITCOIN(GAIN_LOSS),
    GAIN_ON_COLLATERAL(GAIN_LOSS),
    GAIN_ON_TETHER(GAIN_LOSS),
    /// On what is owed to lenders in bitcoin, as its price moves.
    GAIN_ON_COINS_OWED(GAIN_LOSS),
    LOSS_ON_EXTINGUISHMENT(GAIN_LOSS),
    TRANSACTION_COSTS(EXPENSE),
    NETWORK_FEES(EXPENSE),
    COMPENSATION_IN_BITCOIN(EXPENSE),
    CREDIT_LOSS(EXPENSE),
    INTEREST_EXPENSE(EXPENSE),
    LOAN_FEES(EXPENSE),

    POWER(EXPENSE),
    CURTAILMENT_CREDITS(EXPENSE),
    HOSTING(EXPENSE),
    REPAIRS(EXPENSE),
    SITE_STAFF(EXPENSE),
    OTHER_COST_OF_REVENUE(EXPENSE),
    MACHINE_DEPRECIATION(EXPENSE),
    OTHER_DEPRECIATION(EXPENSE),
    GENERAL_AND_ADMINISTRATIVE(EXPENSE),
    SHARE_BASED_COMPENSATION(EXPENSE),
    IMPAIRMENT(EXPENSE),
    OTHER_INTEREST(EXPENSE),
    INCOME_TAX(EXPENSE);

    private final Kind kind;

    BookRole(Kind kind) {
        this.kind = kind;
    }

    /// The only kind of account that can have the role.
    public Kind kind() {
        return kind;
    }

    /// `gain on bitcoin`, as the chart of accounts writes it.
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
