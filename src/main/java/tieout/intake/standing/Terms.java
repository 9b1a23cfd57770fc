package tieout.intake.standing;

import tieout.amount.Ratio;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;

import java.util.List;
import java.util.Map;

/// The row of a loan's contract: a rate, a day count, and thresholds that rise in their order.
final class Terms {
    private static final Map<String, LoanTerms.DayCount> DAY_COUNTS =
            Map.of(
                    "ACT/360", LoanTerms.DayCount.ACT_360,
                    "ACT/365F", LoanTerms.DayCount.ACT_365F);
    private static final int LONGEST_CURE = 24 * 90;

    /// A lender calls above the initial level, sells above the call, and is topped up below it.
    private static final List<List<String>> RISING =
            List.of(
                    List.of("initial LTV", "margin call LTV"),
                    List.of("target LTV", "margin call LTV"),
                    List.of("margin call LTV", "liquidation LTV"));

    private Terms() {}

    static LoanTerms loan(Row row) {
        LoanTerms terms =
                new LoanTerms(
                        row.origin(),
                        row.cell("loan").required(),
                        row.cell("lender").required(),
                        row.cell("agreement").required(),
                        row.cell("clause").required(),
                        positive(row.cell("annual rate")),
                        row.cell("day count").choice(DAY_COUNTS),
                        positive(row.cell("initial LTV")),
                        positive(row.cell("margin call LTV")),
                        positive(row.cell("liquidation LTV")),
                        positive(row.cell("target LTV")),
                        row.cell("cure hours").whole(LONGEST_CURE));
        if (row.sound()) {
            for (List<String> pair : RISING) {
                Cell lower = row.cell(pair.getFirst());
                Cell upper = row.cell(pair.getLast());
                if (lower.percent().compareTo(upper.percent()) >= 0) {
                    lower.wrong(
                            lower.text() + " is not below the " + upper.name() + " " + upper.text(),
                            "copy the thresholds from the contract");
                }
            }
        }
        return terms;
    }

    private static Ratio positive(Cell cell) {
        Ratio share = cell.percent();
        if (share.signum() <= 0 && cell.text().endsWith("%")) {
            cell.wrong("\"" + cell.text() + "\" is not above zero", "copy it from the contract");
        }
        return share;
    }
}
