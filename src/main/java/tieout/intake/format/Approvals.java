package tieout.intake.format;

import tieout.intake.csv.Row;
import tieout.intake.fact.Approval;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.util.List;

/// Who resolved what, by which resolution, in the month.
final class Approvals implements Reader {
    private static final List<String> COLUMNS = List.of("subject", "body", "day", "resolution");

    @Override
    public void read(Delivery delivery, Findings findings) {
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            findings.add(
                    new Approval(
                            row.origin(),
                            row.cell("subject").required(),
                            row.cell("body").required(),
                            row.cell("day").day(delivery.month()),
                            row.cell("resolution").required()));
        }
    }
}
