package tieout.intake.format;

import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.fact.Explanation;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.util.List;

/// Reasons for breaks of the month, each with the exact amount and the person who gave it.
final class Explanations implements Reader {
    private static final List<String> COLUMNS =
            List.of("control", "break", "amount", "explained by", "on", "reason");

    @Override
    public void read(Delivery delivery, Findings findings) {
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            Cell on = row.cell("on");
            Cell amount = row.cell("amount");
            amount.decimal();
            Explanation explanation =
                    new Explanation(
                            row.origin(),
                            row.cell("control").required(),
                            row.cell("break").required(),
                            amount.text(),
                            row.cell("explained by").required(),
                            on.day(),
                            row.cell("reason").required());
            if (row.sound() && explanation.on().isBefore(delivery.month().first())) {
                on.wrong("is before " + delivery.month().label(), "write the day it was given");
            }
            findings.add(explanation);
        }
    }
}
