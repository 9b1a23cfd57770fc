package tieout.intake.format;

import tieout.amount.Bitcoin;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Once;
import tieout.intake.csv.Row;
import tieout.intake.fact.Selection;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.util.List;

/// Which lots the treasury named for a disposal, how much of each, when and by whom.
///
/// One recorded after its disposal is read as it stands: that it came late is a break, and for
/// `reconcile` to find.
final class Selections implements Reader {
    private static final List<String> COLUMNS =
            List.of("selection", "disposal", "lot", "quantity", "recorded at", "by");

    @Override
    public void read(Delivery delivery, Findings findings) {
        Once ids = new Once();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            Cell quantity = row.cell("quantity");
            Selection selection =
                    new Selection(
                            row.origin(),
                            ids.id(row.cell("selection")),
                            row.cell("disposal").required(),
                            row.cell("lot").required(),
                            quantity.bitcoin(),
                            row.cell("recorded at").instant(),
                            row.cell("by").required());
            if (row.sound() && selection.quantity().compareTo(Bitcoin.ZERO) <= 0) {
                quantity.wrong("is not above zero", "write how much of the lot it takes");
            }
            findings.add(selection);
        }
    }
}
