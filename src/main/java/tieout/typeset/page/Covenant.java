package tieout.typeset.page;

import tieout.amount.Ratio;
import tieout.calendar.AsOf;
import tieout.intake.fact.LoanEvent;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.loan.Cure;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.MarginCall;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// The sentences of a loan's contract, made from its typed terms and never written by hand.
///
/// So a clause cannot be printed the wrong way round: the level that brings a call is the one that
/// the ledger computes with.
public record Covenant(Loan loan, LocalDate day) {

    private LoanTerms terms() {
        return loan.terms();
    }

    /// What brings a margin call, and what answers it.
    public String call() {
        return "If "
                + level(terms().thresholds().marginCall())
                + ", the borrower must bring it to "
                + percent(terms().thresholds().asStated(terms().thresholds().target()))
                + (ratio() ? " or more" : " or less")
                + " within "
                + cure()
                + ", by adding bitcoin or by repaying.";
    }

    /// By when the loan has to be brought back, and why.
    String cure(Cure cure) {
        String restored =
                "loan to value must be "
                        + percent(terms().thresholds().target())
                        + " or less by "
                        + new Moment(cure.deadline()).words();
        return switch (cure.ground()) {
            case CALLED ->
                    terms().lender()
                            + " called for more collateral on "
                            + new Moment(cure.since()).words()
                            + ": "
                            + restored
                            + (cure.deadline().isBefore(new AsOf(day).cutOff())
                                    ? ", which is past, and the call is open."
                                    : ".");
            case REACHED ->
                    "Loan to value is past the margin call at the price of "
                            + new Moment(cure.since()).words()
                            + ": without any call, "
                            + restored
                            + ".";
            case CALLABLE ->
                    "Loan to value is past the margin call and no call is on file: if "
                            + terms().lender()
                            + " calls at the price of "
                            + new Moment(cure.since()).words()
                            + ", "
                            + restored
                            + ".";
        };
    }

    /// When a call was made and answered, and whether in time.
    String answered(MarginCall call, LoanEvent met) {
        boolean late = met.at().isAfter(call.deadline());
        return terms().lender()
                + " called for more collateral on "
                + new Moment(call.called().at()).words()
                + "; the call was met on "
                + new Moment(met.at()).words()
                + (late ? ", too late: it was due by " : ", in time: it was due by ")
                + new Moment(call.deadline()).words()
                + ".";
    }

    /// What brings liquidation.
    public String liquidation() {
        return "If "
                + level(terms().thresholds().liquidation())
                + ", or a call is not answered in time, the lender may sell the"
                + " collateral.";
    }

    /// What the loan costs.
    public String interest() {
        return "Interest is "
                + percent(loan.agreement().rate(day).annual())
                + " a year, simple, for the days that pass, of a year of "
                + switch (terms().rate().dayCount()) {
                    case ACT_360 -> "360 days.";
                    case ACT_365F -> "365 days.";
                    case ACT_ACT -> "365 days, or 366 in leap years.";
                    case THIRTY_360 -> "360 days in months of 30.";
                };
    }

    /// Whose bitcoin price loan to value is measured by, and of which time.
    public String price() {
        LoanTerms.Quote quote = terms().call().price();
        return quote.source() + ", " + quote.time();
    }

    /// Where it is written.
    public String reference() {
        return terms().contract().agreement() + ", " + terms().contract().clause();
    }

    private String cure() {
        return terms().call().cureHours() + (terms().call().cureHours() == 1 ? " hour" : " hours");
    }

    /// The level in the contract's own words, the way round that the contract states it.
    private String level(Ratio level) {
        String stated = percent(terms().thresholds().asStated(level));
        return ratio()
                ? "collateral is worth " + stated + " of the debt or less"
                : "loan to value is " + stated + " or more";
    }

    private boolean ratio() {
        return terms().thresholds().stated() == LoanTerms.Stated.COLLATERAL_RATIO;
    }

    private static String percent(Ratio share) {
        BigDecimal hundredths =
                share.times(Ratio.of(100)).rounded(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return hundredths.setScale(Math.max(0, hundredths.scale())).toPlainString() + "%";
    }
}
