package tieout.intake.format;

import tieout.amount.Price;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.fact.PriceFix;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// CoinGecko's daily snapshots, `snapped_at,price,market_cap,total_volume`.
///
/// A snapshot is taken at 00:00 UTC: the stamp of 1 March closes 28 February. One day too early or
/// too late passes every other check, so `standing/sources.csv` has to say which day a stamp closes.
final class CoinGecko implements Reader {
    private static final List<String> COLUMNS =
            List.of("snapped_at", "price", "market_cap", "total_volume");
    private static final String CLOSES = "stamp closes the day before";

    @Override
    public void read(Delivery delivery, Findings findings) {
        Map<LocalDate, Row> seen = new LinkedHashMap<>();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            Cell stamp = row.cell("snapped_at");
            Instant at = stamp.stamp(" UTC");
            LocalDate day = at.minus(Duration.ofSeconds(1)).atOffset(ZoneOffset.UTC).toLocalDate();
            if (row.sound() && at.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay() != 0) {
                stamp.wrong("\"" + stamp.text() + "\" is not midnight", "send daily snapshots");
            } else if (row.sound()) {
                stamp.within(delivery.month(), day);
            }
            Row earlier = seen.putIfAbsent(day, row);
            if (earlier != null && row.sound()) {
                String wrong = day + " has its price in line " + earlier.origin().line();
                row.wrong(wrong, "keep one price for each day");
            }
            findings.add(new PriceFix(row.origin(), day, at, price(delivery, row), market(delivery)));
        }
    }

    private static Price price(Delivery delivery, Row row) {
        Cell price = row.cell("price");
        return market(delivery).equals("USDT") ? price.perTether() : price.perBitcoin();
    }

    private static String market(Delivery delivery) {
        return delivery.expected().market();
    }
}
