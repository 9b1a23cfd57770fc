package tieout.intake.format;

import tieout.amount.Bitcoin;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Once;
import tieout.intake.csv.Row;
import tieout.intake.fact.PoolPayout;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.Instant;
import java.util.List;

/// AntPool's payouts (`paymentHistoryV2`, type `payout`) of one sub-account, newest first.
///
/// The time is when the pool sent it, UTC. One transaction may pay several sub-accounts, so the
/// row's own id is its key; a payout without a transaction is still under way and refused.
final class AntPoolPayouts implements Reader {
    private static final List<String> COLUMNS =
            List.of("id", "timestamp", "walletAddress", "txId", "amount");

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        Once ids = new Once();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            ids.id(row.cell("id"));
            Cell sent = row.cell("timestamp");
            Instant at = sent.stamp("");
            if (row.sound()) {
                sent.within(delivery.month(), at);
            }
            row.cell("walletAddress").required();
            Cell transaction = row.cell("txId");
            if (transaction.isEmpty()) {
                String wrong = "is empty: the payout is still under way";
                transaction.wrong(wrong, "send the list again when the pool has sent it");
            }
            Cell amount = row.cell("amount");
            Bitcoin bitcoin = PoolNumber.of(amount).bitcoin();
            if (row.sound() && bitcoin.isZero()) {
                amount.wrong("is nil, but a payout moves bitcoin", "send the pool's own file");
            }
            findings.add(
                    new PoolPayout(
                            row.origin(), delivery.account(), at, transaction.text(), bitcoin));
        }
    }
}
