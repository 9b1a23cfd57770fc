package tieout.verify;

import tieout.evidence.Problem;
import tieout.ledger.voucher.JournalExport;
import tieout.report.Report;
import tieout.typeset.Document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The exported journal and its control totals, line by line against the ledger's own entries.
record JournalCheck(Report report) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)*");

    void check(Document document, Tally tally) {
        JournalExport export =
                JournalExport.of(
                        report.books().reconciliation().general().journal().during(report.month()));
        boolean entries = document.name().equals("journal.csv");
        String text = entries ? export.text() : export.totals().text();
        List<String> expected = text.lines().toList();
        List<String> read = PlainText.lines(document);
        for (int i = 0; i < Math.max(expected.size(), read.size()); i++) {
            String wanted = i < expected.size() ? expected.get(i) : "";
            String stands = i < read.size() ? read.get(i) : "";
            if (stands.equals(wanted)) {
                for (Matcher number = NUMBER.matcher(stands); number.find(); ) {
                    tally.tied(Kind.ROW);
                }
            } else {
                String place = document.name() + " line " + (i + 1);
                tally.untied(
                        new Problem(
                                place,
                                "is not what the ledger exports: " + wanted,
                                "close the month again",
                                stands));
            }
        }
    }
}
