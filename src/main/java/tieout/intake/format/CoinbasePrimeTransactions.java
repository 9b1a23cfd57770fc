package tieout.intake.format;

import tieout.amount.Bitcoin;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Once;
import tieout.intake.csv.Row;
import tieout.intake.fact.Transfer;
import tieout.intake.fact.Transfer.Direction;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Coinbase Prime's transactions of one custody wallet: bitcoin in and out, and with whom.
///
/// Amounts are unsigned and have thousands commas; the type gives the direction, the title the
/// other side. Two kinds of rows are left out because they move nothing: activities that ended
/// without a transfer (cancelled, expired, failed, rejected), and approvals, which have no value.
/// One that has not ended is refused: nobody knows yet whether it moves.
final class CoinbasePrimeTransactions implements Reader {
    /// What a final status says about the transfer.
    private enum Outcome {
        MOVED,
        MOVED_NOTHING,
        NOT_ENDED
    }

    private static final List<String> COLUMNS =
            List.of(
                    "activity id",
                    "final status",
                    "activity title",
                    "activity type",
                    "asset",
                    "wallet name",
                    "transaction value",
                    "transaction currency",
                    "initiated by",
                    "approved by",
                    "rejected by",
                    "initiated time",
                    "last updated time",
                    "activity level",
                    "portfolio name",
                    "portfolio id",
                    "entity name",
                    "entity id");
    private static final Map<String, Outcome> OUTCOMES =
            new TreeMap<>(
                    Map.of(
                            "Completed", Outcome.MOVED,
                            "Cancelled", Outcome.MOVED_NOTHING,
                            "Expired", Outcome.MOVED_NOTHING,
                            "Failed", Outcome.MOVED_NOTHING,
                            "Rejected", Outcome.MOVED_NOTHING,
                            "Pending", Outcome.NOT_ENDED,
                            "Processing", Outcome.NOT_ENDED));
    private static final Map<String, Direction> DIRECTIONS =
            new TreeMap<>(Map.of("Deposit", Direction.IN, "Withdrawal", Direction.OUT));
    private static final String GROUPED = "[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?";

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        Once ids = new Once();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            String id = ids.id(row.cell("activity id"));
            Cell status = row.cell("final status");
            Outcome outcome = status.choice(OUTCOMES);
            if (outcome == Outcome.NOT_ENDED && row.sound()) {
                String wrong = "is " + status.text() + ", so nobody knows if it moves bitcoin";
                status.wrong(wrong, "send the list again when the activity has ended");
            }
            if (outcome == Outcome.MOVED && !approval(row)) {
                findings.add(transfer(delivery, row, id));
            }
        }
    }

    /// An activity of another kind than a transfer, without a value.
    private static boolean approval(Row row) {
        return row.text("transaction value").isEmpty()
                && !DIRECTIONS.containsKey(row.text("activity type"));
    }

    private static Transfer transfer(Delivery delivery, Row row, String id) {
        Direction direction = row.cell("activity type").choice(DIRECTIONS);
        row.cell("asset").exactly("BTC");
        row.cell("transaction currency").exactly("BTC");
        delivery.named(row.cell("wallet name"));
        Cell updated = row.cell("last updated time");
        Instant at = updated.instant();
        if (row.sound()) {
            updated.within(delivery.month(), at);
        }
        return new Transfer(
                row.origin(),
                id,
                delivery.account(),
                direction,
                counterparty(row, direction),
                at,
                value(row.cell("transaction value")));
    }

    /// `Deposit from Pool A`, `Withdrawal to Exchange D`.
    private static String counterparty(Row row, Direction direction) {
        Cell title = row.cell("activity title");
        if (!row.sound()) {
            return "";
        }
        String start = direction == Direction.IN ? "Deposit from " : "Withdrawal to ";
        if (!title.text().startsWith(start) || title.text().length() == start.length()) {
            String wrong = "\"" + title.text() + "\" does not say \"" + start + "\" and who";
            title.wrong(wrong, "name the other side as it stands in standing/accounts.csv");
            return "";
        }
        return title.text().substring(start.length());
    }

    private static Bitcoin value(Cell value) {
        String text = value.text();
        Bitcoin amount =
                (text.matches(GROUPED) ? value.with(text.replace(",", "")) : value).bitcoin();
        if (amount.isNegative()) {
            value.wrong("\"" + text + "\" is below zero", "send the custodian's own file");
        }
        return amount;
    }
}
