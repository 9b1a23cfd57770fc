package tieout.intake.format;

import tieout.amount.Price;
import tieout.calendar.AsOf;
import tieout.evidence.Problem;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Problems;
import tieout.intake.csv.Row;
import tieout.intake.fact.PriceFix;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// CoinGecko's daily snapshots, `snapped_at,price,market_cap,total_volume`.
///
/// A snapshot is taken at 00:00 UTC: the stamp of 1 March closes 28 February. One day too early or
/// too late passes every other check, so `standing/sources.csv` has to say which day a stamp
/// closes. Every day of the month has its price, once.
final class CoinGecko implements Reader {
    private static final List<String> COLUMNS =
            List.of("snapped_at", "price", "market_cap", "total_volume");
    private static final String CLOSES = "stamp closes the day before";

    @Override
    public void read(Delivery delivery, Findings findings) {
        String market = delivery.market(List.of("BTC", "USDT"), findings);
        delivery.cut(CLOSES, findings);
        Map<LocalDate, Row> seen = new TreeMap<>();
        Problems problems = findings.problems();
        for (Row row : delivery.rows(COLUMNS, problems)) {
            LocalDate day = closed(delivery, row);
            Row earlier = row.sound() ? seen.putIfAbsent(day, row) : null;
            if (earlier != null) {
                String wrong = day + " has its price in line " + earlier.origin().line();
                row.wrong(wrong, "keep one price for each day");
            }
            findings.add(
                    new PriceFix(
                            row.origin(),
                            day,
                            new AsOf(day).cutOff(),
                            price(market, row),
                            "CoinGecko " + market + "/USD"));
        }
        if (problems.none()) {
            gaps(delivery, seen.keySet(), problems);
        }
    }

    private static LocalDate closed(Delivery delivery, Row row) {
        Cell stamp = row.cell("snapped_at");
        OffsetDateTime at = stamp.stamp(" UTC").atOffset(ZoneOffset.UTC);
        LocalDate day = at.toLocalDate().minusDays(1);
        if (row.sound() && at.toLocalTime().toSecondOfDay() != 0) {
            stamp.wrong("\"" + stamp.text() + "\" is not midnight", "send daily snapshots");
        } else if (row.sound() && !delivery.month().contains(day)) {
            String wrong = "\"" + stamp.text() + "\" closes " + day;
            stamp.wrong(
                    wrong + ", which is not in " + delivery.month().label(),
                    "move the row to the month it closes a day of");
        }
        return day;
    }

    private static Price price(String market, Row row) {
        Cell price = row.cell("price");
        return market.equals("USDT") ? price.perTether() : price.perBitcoin();
    }

    private static void gaps(Delivery delivery, Set<LocalDate> days, Problems problems) {
        for (LocalDate day : delivery.days()) {
            if (!days.contains(day)) {
                problems.add(
                        Problem.of(
                                delivery.source().path(),
                                "there is no price for " + day,
                                "add the snapshot of " + day.plusDays(1) + " 00:00:00 UTC"));
            }
        }
    }
}
