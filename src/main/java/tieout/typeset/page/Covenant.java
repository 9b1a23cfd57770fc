package tieout.typeset.page;

import tieout.amount.Ratio;
import tieout.intake.standing.LoanTerms;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The sentences of a loan's contract, made from its typed terms and never written by hand.
///
/// So a clause cannot be printed the wrong way round: the level that brings a call is the one that
/// the ledger computes with.
public record Covenant(LoanTerms terms) {

    /// What brings a margin call, and what answers it.
    public String call() {
        return "If loan to value is "
                + percent(terms.thresholds().marginCall())
                + " or more, the borrower must bring it to "
                + percent(terms.thresholds().target())
                + " or less within "
                + cure()
                + ", by adding bitcoin or by repaying.";
    }

    /// What brings liquidation.
    public String liquidation() {
        return "If loan to value is "
                + percent(terms.thresholds().liquidation())
                + " or more, or a call is not answered in time, the lender may sell the"
                + " collateral.";
    }

    /// What the loan costs.
    public String interest() {
        return "Interest is "
                + percent(terms.rate().annual())
                + " a year, simple, for the days that pass, of a year of "
                + switch (terms.rate().dayCount()) {
                    case ACT_360 -> "360 days.";
                    case ACT_365F -> "365 days.";
                    case ACT_ACT -> "365 days, or 366 in leap years.";
                    case THIRTY_360 -> "360 days in months of 30.";
                };
    }

    /// Whose bitcoin price loan to value is measured by, and of which time.
    public String price() {
        LoanTerms.Quote quote = terms.call().price();
        return quote.source() + ", " + quote.time();
    }

    /// Where it is written.
    public String reference() {
        return terms.contract().agreement() + ", " + terms.contract().clause();
    }

    private String cure() {
        return terms.call().cureHours() + (terms.call().cureHours() == 1 ? " hour" : " hours");
    }

    private static String percent(Ratio share) {
        BigDecimal hundredths =
                share.times(Ratio.of(100)).rounded(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return hundredths.setScale(Math.max(0, hundredths.scale())).toPlainString() + "%";
    }
}
