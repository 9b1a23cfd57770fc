package tieout.intake.format;

import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.fact.CustodyBalance;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A custodian's balances at the cut-off, one row a statement of the account.
///
/// The cut-off is stated in UTC and belongs to the statement's day: after it begins, and at the
/// latest when it ends.
final class CustodyBalances implements Reader {
    private static final List<String> COLUMNS =
            List.of(
                    "Statement Date",
                    "Cut-off (UTC)",
                    "Portfolio",
                    "Wallet Name",
                    "Asset",
                    "Balance");

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        Map<Instant, Row> seen = new TreeMap<>();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            LocalDate day = row.cell("Statement Date").day(delivery.month());
            Cell cutOff = row.cell("Cut-off (UTC)");
            Instant at = cutOff.instant();
            LocalDate closes = at.minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate();
            if (row.sound() && !closes.equals(day)) {
                cutOff.wrong("\"" + cutOff.text() + "\" does not close " + day, "check the two");
            }
            row.cell("Asset").exactly("BTC");
            delivery.named(row.cell("Wallet Name"));
            Row earlier = row.sound() ? seen.putIfAbsent(at, row) : null;
            if (earlier != null) {
                String wrong = "line " + earlier.origin().line() + " states this balance already";
                row.wrong(wrong, "keep one of the two");
            }
            findings.add(
                    new CustodyBalance(
                            row.origin(), delivery.account(), at, row.cell("Balance").bitcoin()));
        }
    }
}
