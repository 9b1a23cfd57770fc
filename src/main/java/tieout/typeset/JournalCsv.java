package tieout.typeset;

import tieout.ledger.voucher.JournalExport;
import tieout.report.Report;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// `journal.csv`: the month's entries for the general ledger's import, and `journal-control.csv`
/// with the totals that tell whether all of it arrived.
final class JournalCsv {
    private JournalCsv() {}

    static List<Document> of(Report report) {
        JournalExport export =
                JournalExport.of(
                        report.books().reconciliation().general().journal().during(report.month()));
        return List.of(
                new Document("journal.csv", bytes(export.text())),
                new Document("journal-control.csv", bytes(export.totals().text())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
