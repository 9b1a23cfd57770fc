package tieout.intake.format;

import tieout.amount.Price;
import tieout.calendar.CutOff;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.fact.PriceFix;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/// Prices at other times of a day than the policy's own: `day,cut-off,at (UTC),price,market`.
///
/// The vendor states the instant and treasury the time and zone it stands for; the two must be one,
/// so that a clock set forward or back cannot shift a price by an hour.
final class CutOffPrices implements Reader {
    private static final List<String> COLUMNS =
            List.of("day", "cut-off", "at (UTC)", "price", "market");
    private static final CutOff NONE = new CutOff(LocalTime.MIDNIGHT, ZoneOffset.UTC);

    @Override
    public void read(Delivery delivery, Findings findings) {
        String market = delivery.market(List.of("BTC", "USDT"), findings);
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            LocalDate day = row.cell("day").day(delivery.month());
            CutOff cutOff = row.cell("cut-off").read(CutOff::parse, NONE);
            Cell at = row.cell("at (UTC)");
            Instant stated = at.instant();
            Price price =
                    market.equals("USDT")
                            ? row.cell("price").perTether()
                            : row.cell("price").perBitcoin();
            if (row.sound() && !cutOff.on(day).equals(stated)) {
                at.wrong(
                        "\"" + at.text() + "\" is not " + cutOff.label() + " of " + day,
                        "send the price of " + cutOff.on(day));
            }
            findings.add(
                    new PriceFix(row.origin(), day, stated, price, row.cell("market").required()));
        }
    }
}
