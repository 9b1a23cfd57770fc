package tieout.typeset.sheet.book;

import tieout.amount.Ratio;
import tieout.evidence.Digest;
import tieout.evidence.Source;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.reconcile.Reconciliation;
import tieout.report.Figure;
import tieout.report.Report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The first sheet: whether the month stands, what is behind it, who signs, and how to read the
// rest.
public record Cover(Book book, Live live, List<Tally> tallies) {
    public static final String FAILED = "checks_failed";
    private static final String HERE = "Cover!A1";
    private static final List<String> MONTH =
            List.of(
                    "bitcoin_produced",
                    "bitcoin_sold",
                    "bitcoin_held",
                    "unexplained",
                    "holdings_value",
                    "mining_revenue",
                    "net_proceeds",
                    "realised_gain",
                    "loan_principal",
                    "ltv");

    /// A count of things that went wrong, live, with the sheet that lists them.
    public record Tally(String what, String formula, long count, String link) {}

    public void write(Page page) {
        page.columns(
                Column.text("", 48), Column.text("", 68), Column.text("", 32), Column.text("", 16));
        standing(page);
        page.blank();
        signatures(page);
        page.blank();
        month(page);
        page.blank();
        legend(page);
        page.blank();
        inputs(page);
    }

    private void standing(Page page) {
        Report report = book.report();
        Reconciliation reconciliation = report.books().reconciliation();
        long failed = tallies.stream().mapToLong(Tally::count).sum();
        heading(page, "Standing");
        page.row(
                Cell.text("Verdict"),
                Cell.liveText("IF(" + FAILED + "=0,\"TIES\",\"BREAK\")", verdict(failed))
                        .as(Role.CHECK));
        page.name("verdict", 1);
        int first = page.row() + 2;
        page.row(
                Cell.text("Checks failed"),
                Cell.live(
                                "SUM(B" + first + ":B" + (first + tallies.size() - 1) + ")",
                                Ratio.of(failed),
                                Format.COUNT)
                        .as(Role.CHECK));
        page.name(FAILED, 1);
        for (Tally tally : tallies) {
            page.row(
                    Cell.link("  of these: " + tally.what(), tally.link()),
                    Cell.live(tally.formula(), Ratio.of(tally.count()), Format.COUNT)
                            .as(Role.CHECK));
        }
        long accepted = reconciliation.breaks().size() - reconciliation.open().size();
        page.row(Cell.text("Subjects that tie"), Cell.count(reconciliation.ties().size()));
        page.row(Cell.text("Breaks accepted with a reason"), Cell.count(accepted));
        page.row(Cell.text("Breaks open"), Cell.count(reconciliation.open().size()));
        page.row(Cell.text("Month"), Cell.text(report.month().label()));
        page.row(Cell.text("Company"), Cell.text(book.company()));
        page.row(Cell.text("Digest of all inputs"), Cell.text(report.inputs().hex()));
    }

    private static String verdict(long failed) {
        return failed == 0 ? "TIES" : "BREAK";
    }

    private static void heading(Page page, String words) {
        page.line(Cell.text(words).as(Role.HEADING));
    }

    /// Lines for a hand or a keyboard: who, the signature, the day.
    private static void signatures(Page page) {
        heading(page, "Sign-off");
        page.wide(2, 32);
        page.wide(3, 14);
        page.row(
                Cell.note("who signs has seen the digest above"),
                Cell.note("name"),
                Cell.note("signature"),
                Cell.note("date"));
        for (String who : List.of("Prepared by", "Reviewed by", "Approved by")) {
            Cell line = Cell.nothing().as(Role.INPUT);
            page.row(Cell.text(who), line, line, line);
            page.tall();
        }
    }

    private void month(Page page) {
        heading(page, "The month in figures");
        for (String id : MONTH) {
            if (book.report().catalogue().definitions().containsKey(id)) {
                Wording wording = book.report().wording(id);
                Figure figure = book.report().figure(id);
                Format format = Format.of(figure, wording, Audience.ACCOUNTS);
                page.row(
                        Cell.link(wording.label() + ", " + wording.unit(), id),
                        live.refer(figure, format));
            }
        }
    }

    private static void legend(Page page) {
        heading(page, "How to read the cells");
        page.row(
                Cell.input(Ratio.of(9505, 10), Format.CENTS),
                Cell.text("blue on yellow: taken from a source or from the engine"));
        page.row(
                Cell.live("9505/10", Ratio.of(9505, 10), Format.CENTS),
                Cell.text("black on white: a live formula"));
        page.row(
                Cell.live("9505/10", Ratio.of(9505, 10), Format.CENTS).as(Role.FIGURE),
                Cell.text("bold: a figure under its defined name; documents print these"));
        page.row(
                Cell.link("underlined", HERE),
                Cell.text("a click leads to what it is made from, or back"));
        page.row(
                Cell.live("0", Ratio.ZERO, Format.CENTS).as(Role.CHECK),
                Cell.text("green: a check that ties, nil; red: it does not"));
        page.row(
                Cell.text("(950.50)   –   n/a   n/m").as(Role.ABSENT),
                Cell.text("negative; exactly nil; not applicable; not meaningful as a change"));
        page.row(
                Cell.text("Rounding"),
                Cell.text("sums are rounded to a satoshi or a millionth, shares are exact"));
        page.row(Cell.text("Time"), Cell.text("every day and instant is in UTC"));
    }

    /// One line for each month and for the settings; each file has its own on the sheet of sources.
    private void inputs(Page page) {
        heading(page, "Inputs: files and the SHA-256 of all of them together");
        Map<String, List<Source>> folders = new TreeMap<>();
        for (Source source : book.report().books().facts().sources()) {
            folders.computeIfAbsent(source.part(0), f -> new ArrayList<>()).add(source);
        }
        folders.forEach(
                (folder, sources) ->
                        page.row(
                                Cell.link(folder + ", files: " + sources.size(), "Sources!A1"),
                                Cell.text(Digest.ofAll(sources).hex())));
    }
}
