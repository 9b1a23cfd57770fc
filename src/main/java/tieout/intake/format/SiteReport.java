package tieout.intake.format;

import tieout.amount.Energy;
import tieout.evidence.Origin;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.fact.FleetReading;
import tieout.intake.fact.HashRateReading;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The hosting providers' daily report: one row a site and day, in TH/s.
///
/// Only days cut in UTC add up to the pools' days, so another zone is refused. A site has a row for
/// each day from its first in the month to its last.
final class SiteReport implements Reader {
    private static final List<String> COLUMNS =
            List.of(
                    "Report Date",
                    "Site",
                    "Region",
                    "Customer",
                    "Time Zone",
                    "Miners Contracted",
                    "Miners Online Avg",
                    "Uptime %",
                    "Avg Hash Rate (TH/s)",
                    "Nameplate Hash Rate (TH/s)",
                    "Energy (kWh)",
                    "Meter ID",
                    "Energy Basis",
                    "Curtailment Hours",
                    "Curtailment Reason",
                    "Rejected %",
                    "Notes");

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        Map<String, TreeMap<LocalDate, Origin>> seen = new LinkedHashMap<>();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            row.cell("Time Zone").exactly("UTC");
            HashRateReading reading =
                    new HashRateReading(
                            row.origin(),
                            row.cell("Site").required(),
                            row.cell("Region").required(),
                            row.cell("Report Date").day(delivery.month()),
                            row.cell("Nameplate Hash Rate (TH/s)").terahashes(),
                            row.cell("Avg Hash Rate (TH/s)").terahashes());
            if (row.sound()) {
                once(row, reading, seen);
            }
            findings.add(reading);
            findings.add(fleet(row, reading.day()));
        }
        if (findings.problems().none()) {
            seen.forEach((site, days) -> gaps(site, days, findings));
        }
    }

    private static FleetReading fleet(Row row, LocalDate day) {
        Cell online = row.cell("Miners Online Avg");
        Cell contracted = row.cell("Miners Contracted");
        FleetReading fleet =
                new FleetReading(
                        row.origin(),
                        row.cell("Site").text(),
                        day,
                        contracted.decimal(),
                        online.decimal(),
                        row.cell("Energy (kWh)").read(Energy::kilowattHours, Energy.ZERO),
                        row.cell("Energy Basis").required());
        if (row.sound() && fleet.online().compareTo(fleet.machines()) > 0) {
            online.wrong(
                    "\"" + online.text() + "\" is above " + contracted.text() + " contracted",
                    "ask the site which is right");
        }
        return fleet;
    }

    private static void once(
            Row row, HashRateReading reading, Map<String, TreeMap<LocalDate, Origin>> seen) {
        Origin earlier =
                seen.computeIfAbsent(reading.site(), site -> new TreeMap<>())
                        .putIfAbsent(reading.day(), row.origin());
        if (earlier != null) {
            String wrong = reading.site() + " has its row of this day in line " + earlier.line();
            row.wrong(wrong, "keep one row for each site and day");
        }
    }

    private static void gaps(String site, TreeMap<LocalDate, Origin> days, Findings findings) {
        LocalDate expected = days.firstKey();
        for (Map.Entry<LocalDate, Origin> entry : days.entrySet()) {
            while (expected.isBefore(entry.getKey())) {
                findings.problems()
                        .add(
                                entry.getValue(),
                                site + " has no row for " + expected,
                                "add it, with 0 if the site stood still");
                expected = expected.plusDays(1);
            }
            expected = expected.plusDays(1);
        }
    }
}
