package tieout.ledger;

import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.evidence.Source;
import tieout.intake.standing.Adoption;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.Standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A chart with one account for each role that the journal posts to, for books stated in tests.
final class SmallChart {
    /// What the company chose, unless a test says otherwise.
    static final String POLICIES =
            """
            policy lot_method first in first out
            policy lot_scope company
            policy lot_tie_break oldest then lot id
            policy sale_fee net of proceeds
            policy acquisition_fee capitalise
            policy near_immediate_hours 72
            policy stablecoin_class financial asset
            policy sale_price_in_tether at the tether price
            policy significant_holding_percent 5
            policy other_cut_offs 16:00 America/New_York; 23:59 America/Chicago
            """;

    private static final String ACCOUNTS =
            """
            1010 ASSET cash
            1060 ASSET tether
            1065 ASSET tether_redemptions
            1090 ASSET payments_coded_in_books
            1210 ASSET pool_receivable
            1400 ASSET bitcoin
            1450 ASSET collateral_receivable
            1459 ASSET collateral_allowance
            1460 ASSET lender_claim
            1700 ASSET ai_construction
            2400 LIABILITY accrued_interest
            2410 LIABILITY accrued_loan_fees
            2500 LIABILITY loan_payable
            2509 LIABILITY debt_issue_costs
            3900 EQUITY retained_earnings
            4000 REVENUE mining_revenue
            4100 GAIN_LOSS gain_on_bitcoin
            4110 GAIN_LOSS gain_on_collateral
            4120 GAIN_LOSS gain_on_tether
            4125 GAIN_LOSS gain_on_coins_owed
            4130 GAIN_LOSS loss_on_extinguishment
            5900 EXPENSE transaction_costs
            5910 EXPENSE network_fees
            6040 EXPENSE compensation_in_bitcoin
            6100 EXPENSE credit_loss
            7000 EXPENSE interest_expense
            7005 EXPENSE loan_fees
            """;

    private SmallChart() {}

    static List<Standing> of(Source source) {
        List<Standing> chart = new ArrayList<>();
        Origin adopted = new Origin(source, 1, "adopted 2025-01-01 0");
        chart.add(new Adoption(adopted, LocalDate.of(2025, 1, 1), Usd.ZERO));
        for (String row : ACCOUNTS.split("\n")) {
            String[] words = row.split(" ");
            chart.add(
                    account(
                            new Origin(source, -100, row),
                            words[0],
                            BookAccount.Kind.valueOf(words[1]),
                            BookRole.valueOf(words[2].toUpperCase(Locale.ROOT))));
        }
        return chart;
    }

    private static BookAccount account(
            Origin origin, String number, BookAccount.Kind kind, BookRole role) {
        boolean debit = kind == BookAccount.Kind.ASSET || kind == BookAccount.Kind.EXPENSE;
        boolean books =
                role == BookRole.RETAINED_EARNINGS || role == BookRole.PAYMENTS_CODED_IN_BOOKS;
        return new BookAccount(
                origin,
                number,
                role.words(),
                kind,
                debit ? BookAccount.Side.DEBIT : BookAccount.Side.CREDIT,
                Optional.of(role),
                books ? BookAccount.Keeper.BOOKS : BookAccount.Keeper.TIEOUT);
    }
}
