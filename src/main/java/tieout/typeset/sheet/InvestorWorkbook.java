package tieout.typeset.sheet;

import tieout.calendar.Month;
import tieout.intake.standing.Publication;
import tieout.report.Report;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Warning;
import tieout.typeset.sheet.investor.DefinitionsSheet;
import tieout.typeset.sheet.investor.HoldingsSheet;
import tieout.typeset.sheet.investor.MonthsSheet;
import tieout.typeset.sheet.investor.RegionsSheet;
import tieout.typeset.sheet.investor.SummarySheet;

import java.util.ArrayList;
import java.util.List;

/// `investor-report.xlsx`: the printed numbers of the investor report, for people who model with
// them.
///
/// No exact value, source, break or counterparty stands in it: only what is released, and live
// sums.
public final class InvestorWorkbook {
    private static final int YEAR_AGO = 13;

    private InvestorWorkbook() {}

    /// The workbook's bytes; the same report gives the same bytes.
    public static byte[] set(Report report) {
        Book book = new Book(report, "Investor report", "Summary", Warning.released(report));
        List<Month> months = months(report);
        List<Month> onFile = months.stream().filter(report.months()::contains).toList();
        Page summary = book.page("Summary", "Investor report", "The key figures of the month.");
        new MonthsSheet(book, months)
                .write(
                        book.page(
                                "Months",
                                "Months",
                                "Every released figure, newest month first; months before "
                                        + onFile.getLast().shortLabel()
                                        + " as first published."));
        new HoldingsSheet(book, onFile)
                .write(
                        book.page(
                                "Holdings",
                                "Holdings bridge",
                                "Movement of own bitcoin. What left is negative."));
        if (!report.catalogue().regions().isEmpty()) {
            new RegionsSheet(book)
                    .write(
                            book.page(
                                    "Regions",
                                    "Regions",
                                    "Production and hash rate of each region."));
        }
        new DefinitionsSheet(book)
                .write(book.page("Definitions", "Definitions", "What each figure means."));
        new SummarySheet(book).write(summary);
        return book.bytes();
    }

    /// Thirteen months, newest first, as far back as anything is on file or was published.
    private static List<Month> months(Report report) {
        List<Month> months = new ArrayList<>();
        Month month = report.month();
        while (months.size() < YEAR_AGO && (known(report, month) || months.size() < 2)) {
            months.add(month);
            month = month.previous();
        }
        return months;
    }

    private static boolean known(Report report, Month month) {
        return report.months().contains(month)
                || report.books().facts().settings(Publication.class).stream()
                        .anyMatch(published -> published.month().equals(month));
    }
}
