package tieout.ledger.book;

import tieout.evidence.Problem;
import tieout.intake.Facts;
import tieout.intake.fact.BookBalance;
import tieout.intake.standing.Adjustment;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.CostLine;

import java.util.Collection;

/// The general ledger with the company's metrics of cost and its adjustments to net income.
public record Measures(GeneralLedger general, CostMetrics costs, Adjustments adjustments) {
    public static Measures of(Facts facts, Collection<Problem> problems) {
        GeneralLedger general =
                GeneralLedger.of(facts.settings(BookAccount.class), facts.of(BookBalance.class));
        return new Measures(
                general,
                CostMetrics.of(facts.settings(CostLine.class), general, problems),
                Adjustments.of(facts.settings(Adjustment.class), general, problems));
    }
}
