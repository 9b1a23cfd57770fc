package tieout.typeset.sheet;

import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Page;

/// The sheets of the close workbook: name, title, what each shows, and the policies that act there.
enum CloseSheet {
    COVER("Cover", "Close workbook", "Whether the month stands, and on what."),
    INDEX("Index", "Index", "The sheets of this workbook."),
    CHECKS(
            "Checks",
            "Checks",
            "Each check compares two live sides; each control, third parties' word with the ledger."
                    + " A failure counts one."),
    FIGURES(
            "Figures",
            "Figures",
            "Every figure of the month, live beside the engine's value, and the months before."),
    BRIDGE(
            "Bridge",
            "Holdings bridge",
            "Movement of own bitcoin. What left is negative; the unexplained always has its line.",
            "held",
            "cut_off"),
    FILLS(
            "Fills",
            "Fills",
            "Every trade of the month on a venue: change a quantity, a price or a fee, and all that"
                    + " follows from it moves.",
            "sale_fee",
            "sale_price_in_tether",
            "stablecoin_class"),
    DISPOSALS(
            "Disposals",
            "Disposals",
            "What each disposal took from which lot, and what it brought: gain is proceeds less"
                    + " cost.",
            "lot_method",
            "lot_tie_break",
            "sale_fee",
            "sale_price_in_tether"),
    LOTS(
            "Lots",
            "Lots",
            "Each lot at its opening or as acquired, and what is left of it.",
            "lot_method",
            "lot_scope",
            "acquisition_fee"),
    METHODS(
            "Methods",
            "Lot methods side by side",
            "The method moves the split between realised and unrealised, never the change in fair"
                    + " value.",
            "lot_method"),
    ROLLFORWARD(
            "Rollforward",
            "Roll-forward of bitcoin",
            "For the note (ASC 350-60-50-3): opening, additions, dispositions, gains or losses,"
                    + " closing. What left is negative.",
            "bitcoin_measurement",
            "price_market",
            "cut_off"),
    HOLDINGS_NOTE(
            "HoldingsNote",
            "Holdings, restrictions and checklist of the note",
            "For the note (ASC 350-60-50-1, ASC 350-60-50-6): each significant crypto asset, and"
                    + " what may not be sold.",
            "significant_holding_percent",
            "stablecoin_class",
            "lot_method"),
    FLOWS(
            "Flows",
            "Changes of carried bitcoin",
            "The rows of the note: every change of bitcoin and of what pools owe since the year"
                    + " began.",
            "price_market"),
    PRICES(
            "Prices",
            "Prices",
            "The price fixes of the month, and what other cut-offs would make.",
            "price_market",
            "cut_off",
            "other_cut_offs"),
    REVENUE(
            "Revenue",
            "Mining revenue",
            "By pool and contract day: coins earned at the price at inception; what pools owe.",
            "price_market"),
    COST_PER_BTC(
            "CostPerBtc",
            "Cost per bitcoin",
            "Each definition of the company, from the cost of revenue of the general ledger; the"
                    + " residual is always shown."),
    NON_GAAP(
            "NonGaap",
            "Adjusted EBITDA",
            "Net income first, then what is taken out of it, line by line."),
    LOANS(
            "Loans",
            "Loans",
            "The loan before and after the announced sale and at month-end.",
            "tether_repayment"),
    COVERAGE(
            "Coverage",
            "Interest and cover of loans",
            "Interest by day count, triggers, falls of the price, debt ended, current and"
                    + " non-current.",
            "tether_repayment"),
    COLLATERAL(
            "Collateral",
            "Collateral",
            "Bitcoin out as collateral: a receivable where control passed, less its allowance; and"
                    + " the three counts of held.",
            "held"),
    JOURNAL(
            "Journal",
            "Journal",
            "What the general ledger has to post for the month, in US$.",
            "bitcoin_measurement",
            "stablecoin_class"),
    TRIAL_BALANCE(
            "TrialBalance",
            "Trial balance",
            "The general ledger beside the journal. Debit positive, US$."),
    ROWS("Rows", "Rows", "The lines of sources and the figures that each figure is made from."),
    SOURCES(
            "Sources",
            "Information produced by the entity",
            "Every file read, with its SHA-256, its rows and control totals; what was made of them,"
                    + " with what and by what.");

    private final String title;
    private final String name;
    private final String about;
    private final String[] policies;

    CloseSheet(String name, String title, String about, String... policies) {
        this.name = name;
        this.title = title;
        this.about = about;
        this.policies = policies;
    }

    /// Adds the sheet to the workbook, behind those that were added before.
    Page page(Book book) {
        return book.page(name, title, about, policies);
    }
}
