package tieout.intake.format;

import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.fact.Announcement;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.util.List;

/// Each sale as it was announced, number by number, in the folder of the month it covers.
final class Announcements implements Reader {
    private static final List<String> COLUMNS =
            List.of(
                    "published",
                    "first day",
                    "last day",
                    "quantity",
                    "net proceeds (millions)",
                    "document");

    @Override
    public void read(Delivery delivery, Findings findings) {
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            Cell last = row.cell("last day");
            Cell published = row.cell("published");
            Announcement announcement =
                    new Announcement(
                            row.origin(),
                            published.day(),
                            row.cell("first day").day(delivery.month()),
                            last.day(delivery.month()),
                            row.cell("quantity").printed(),
                            row.cell("net proceeds (millions)").printed(),
                            row.cell("document").required());
            if (row.sound() && announcement.lastDay().isBefore(announcement.firstDay())) {
                last.wrong("is before the first day", "exchange the two");
            }
            if (row.sound() && announcement.published().isBefore(announcement.lastDay())) {
                published.wrong("is before the last day", "write the day of publication");
            }
            findings.add(announcement);
        }
    }
}
