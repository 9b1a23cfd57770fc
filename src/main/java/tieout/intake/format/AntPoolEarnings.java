package tieout.intake.format;

import tieout.amount.Bitcoin;
import tieout.amount.HashRate;
import tieout.calendar.AsOf;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.fact.PoolEarning;
import tieout.intake.fact.PoolHashRate;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.LocalDate;
import java.util.List;

/// AntPool's earnings by day (`paymentHistoryV2`, type `recv`) of one sub-account, net of its fee.
///
/// A day's earning is the sum over the schemes, all but one of them zero: FPPS has a block and a
/// fee part, PPS+ too, PPS a block part only. On the day an account changes its scheme two of them
/// are paid. PPLNS and SOLO do not say which part was fees and are refused. `hashrate_unit`
/// is the day's accepted hash rate in H/s, in spite of its name. A day is settled at its end.
final class AntPoolEarnings implements Reader {
    private static final List<String> COLUMNS =
            List.of(
                    "timestamp",
                    "hashrate",
                    "hashrate_unit",
                    "ppsAmount",
                    "pplnsAmount",
                    "soloAmount",
                    "ppappsAmount",
                    "ppapplnsAmount",
                    "fppsBlockAmount",
                    "fppsFeeAmount");
    private static final List<String> BLOCK =
            List.of("ppsAmount", "ppappsAmount", "fppsBlockAmount");
    private static final List<String> FEES = List.of("ppapplnsAmount", "fppsFeeAmount");
    private static final List<String> UNDIVIDED = List.of("pplnsAmount", "soloAmount");

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        MiningDays days = new MiningDays(delivery);
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            Cell stamp = row.cell("timestamp");
            LocalDate day = days.starting(stamp, stamp.stamp(""));
            for (String scheme : UNDIVIDED) {
                undivided(row.cell(scheme));
            }
            Bitcoin subsidy = sum(row, BLOCK);
            Bitcoin fees = sum(row, FEES);
            findings.add(
                    new PoolEarning(
                            row.origin(),
                            delivery.account(),
                            day,
                            new AsOf(day).cutOff(),
                            subsidy,
                            fees,
                            Bitcoin.ZERO,
                            subsidy.plus(fees)));
            HashRate accepted = PoolNumber.of(row.cell("hashrate_unit")).hashes();
            findings.add(new PoolHashRate(row.origin(), delivery.account(), day, accepted));
        }
        days.complete(findings);
    }

    private static Bitcoin sum(Row row, List<String> columns) {
        return columns.stream()
                .map(column -> PoolNumber.of(row.cell(column)).bitcoin())
                .reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    private static void undivided(Cell amount) {
        if (!PoolNumber.of(amount).bitcoin().isZero()) {
            String wrong = "is " + amount.text() + ", of which the fee part is not told";
            amount.wrong(wrong, "ask the pool for an FPPS, PPS+ or PPS account's earnings");
        }
    }
}
