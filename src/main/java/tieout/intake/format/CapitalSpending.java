package tieout.intake.format;

import tieout.amount.Usd;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.fact.CapitalSpend;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The company's own list of what it paid for AI computing, with the bank's reference.
///
/// The part paid from sale proceeds is never more than the amount, and a reference pays once.
final class CapitalSpending implements Reader {
    private static final List<String> COLUMNS =
            List.of("project", "day", "amount", "from sale proceeds", "reference", "what");

    @Override
    public void read(Delivery delivery, Findings findings) {
        Map<String, Row> seen = new LinkedHashMap<>();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            Cell reference = row.cell("reference");
            Cell proceeds = row.cell("from sale proceeds");
            row.cell("what").required();
            CapitalSpend spend =
                    new CapitalSpend(
                            row.origin(),
                            row.cell("project").required(),
                            row.cell("day").day(delivery.month()),
                            positive(row.cell("amount")),
                            proceeds.usd(),
                            reference.required());
            Usd part = spend.fromSaleProceeds();
            if (row.sound() && (part.isNegative() || part.compareTo(spend.amount()) > 0)) {
                proceeds.wrong("are not between 0 and the amount", "correct the one or the other");
            }
            Row earlier = row.sound() ? seen.putIfAbsent(spend.reference(), row) : null;
            if (earlier != null) {
                String wrong = "\"" + reference.text() + "\" stands in line ";
                reference.wrong(wrong + earlier.origin().line(), "write one row a payment");
            }
            findings.add(spend);
        }
    }

    private static Usd positive(Cell cell) {
        Usd amount = cell.usd();
        if (amount.isNegative()) {
            cell.wrong("\"" + cell.text() + "\" is below zero", "write what was paid");
        }
        return amount;
    }
}
