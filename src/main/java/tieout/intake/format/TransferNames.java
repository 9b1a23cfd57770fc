package tieout.intake.format;

import tieout.intake.cell.Once;
import tieout.intake.csv.Row;
import tieout.intake.fact.TransferName;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.util.List;

/// Our treasury's list of a venue's transfers: who each was from or to, and what for.
final class TransferNames implements Reader {
    private static final List<String> COLUMNS =
            List.of("transfer id", "asset", "counterparty", "purpose");

    @Override
    public void read(Delivery delivery, Findings findings) {
        Once transfers = new Once();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            findings.add(
                    new TransferName(
                            row.origin(),
                            delivery.account(),
                            transfers.id(row.cell("transfer id")),
                            row.cell("asset").choice(CoinbaseAccount.UNITS),
                            row.cell("counterparty").required(),
                            row.text("purpose")));
        }
    }
}
