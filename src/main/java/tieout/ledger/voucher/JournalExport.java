package tieout.ledger.voucher;

import tieout.amount.Usd;
import tieout.evidence.Digest;
import tieout.evidence.Origin;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A period's journal as rows for the general ledger's import, with the totals that control it.
///
/// One row for each line of each entry, in the order of their numbers. The digest is of the text of
/// all rows, header included, so a row that is lost or changed on its way is noticed.
public record JournalExport(List<List<String>> rows, Totals totals) {
    /// Entries, lines, sums of debits and of credits, and the SHA-256 of the text.
    public record Totals(int entries, int lines, Usd debits, Usd credits, Digest digest) {
        private static final String HEAD = "entries,lines,debits,credits,sha256\n";

        /// One line that tells the importer whether all of it arrived, under its header.
        public String text() {
            return HEAD
                    + line(
                            List.of(
                                    Integer.toString(entries),
                                    Integer.toString(lines),
                                    cents(debits),
                                    cents(credits),
                                    digest.hex()));
        }
    }

    public static final List<String> COLUMNS =
            List.of(
                    "entry",
                    "date",
                    "reason",
                    "account",
                    "account name",
                    "debit",
                    "credit",
                    "text",
                    "source rows",
                    "price fixes",
                    "policy");

    public JournalExport {
        rows = List.copyOf(rows);
    }

    public static JournalExport of(Journal journal) {
        List<List<String>> rows = new ArrayList<>();
        Usd debits = Usd.ZERO;
        Usd credits = Usd.ZERO;
        for (JournalEntry entry : journal.entries()) {
            for (JournalLine line : entry.lines()) {
                rows.add(row(entry, line));
                debits = debits.plus(line.debit());
                credits = credits.plus(line.credit());
            }
        }
        Digest digest = Digest.of(text(rows));
        return new JournalExport(
                rows, new Totals(journal.entries().size(), rows.size(), debits, credits, digest));
    }

    private static List<String> row(JournalEntry entry, JournalLine line) {
        return List.of(
                entry.number(),
                entry.day().toString(),
                entry.reason().name(),
                line.account().number(),
                line.account().name(),
                cents(line.debit()),
                cents(line.credit()),
                entry.text(),
                places(entry.origins()),
                places(entry.fixes().stream().map(fix -> fix.origin()).toList()),
                entry.policy().brief());
    }

    private static String places(List<Origin> origins) {
        return origins.stream().map(Origin::place).collect(Collectors.joining(" "));
    }

    private static String cents(Usd dollars) {
        return dollars.exact().rounded(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    /// The header and the rows, comma-separated (RFC 4180), each line ended.
    public String text() {
        return text(rows);
    }

    private static String text(List<List<String>> rows) {
        StringBuilder text = new StringBuilder(line(COLUMNS));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(JournalExport::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
