package tieout.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the hosting providers report: eight sites in four regions, one row a day.
final class Sites {
    private record Site(String id, String region, long share, String meter) {}

    private static final List<Site> ALL =
            List.of(
                    new Site("SITE-TX1", "North America", 240, "M-17"),
                    new Site("SITE-GA1", "North America", 130, "M-21"),
                    new Site("SITE-WY1", "North America", 160, "M-24"),
                    new Site("SITE-OM1", "Middle East", 110, "M-31"),
                    new Site("SITE-AE1", "Middle East", 80, "M-33"),
                    new Site("SITE-PY1", "South America", 120, "M-41"),
                    new Site("SITE-ET1", "East Africa", 95, "M-52"),
                    new Site("SITE-ET2", "East Africa", 65, "M-53"));
    private static final String HEADER =
            "Report Date,Site,Region,Customer,Time Zone,Miners Contracted,Miners Online Avg,Uptime"
                + " %,Avg Hash Rate (TH/s),Nameplate Hash Rate (TH/s),Energy (kWh),Meter ID,Energy"
                + " Basis,Curtailment Hours,Curtailment Reason,Rejected %,Notes\n";

    private Sites() {}

    static void month(Story story, Files files) {
        Draw draw = new Draw("sites " + story.month());
        long[] shares = ALL.stream().mapToLong(Site::share).toArray();
        long[] daily = draw.split(10 * story.operating() * story.days(), story.days(), 35);
        List<String> rows = new ArrayList<>();
        for (int day = 1; day <= story.days(); day++) {
            long[] nameplate = new Draw("nameplate").split(10 * story.deployed(day), shares, 0);
            long[] average = draw.split(daily[day - 1], shares, 15);
            for (int i = 0; i < ALL.size(); i++) {
                LocalDate date = story.month().value().atDay(day);
                rows.add(row(date, ALL.get(i), average[i], nameplate[i], draw));
            }
        }
        files.put(
                story.month(),
                "production/site-report.csv",
                HEADER + String.join("\n", rows) + "\n");
    }

    /// Tenths of TH/s; a machine has 150 TH/s and takes 21 joules for a terahash.
    private static String row(LocalDate day, Site site, long average, long nameplate, Draw draw) {
        return String.join(
                ",",
                day.toString(),
                site.id(),
                site.region(),
                "Cango Inc.",
                "UTC",
                Long.toString(nameplate / 1500),
                Say.decimal(average / 150, 1),
                Say.decimal(average * 10_000 / nameplate, 2),
                Say.decimal(average, 1),
                Say.decimal(nameplate, 1),
                Say.decimal(average * 21 * 24 / 1000, 1),
                site.meter(),
                "METERED",
                "0.00",
                "",
                Say.decimal(draw.between(18, 45), 2),
                "");
    }
}
