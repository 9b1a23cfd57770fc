package tieout.typeset.sheet;

import tieout.amount.Ratio;
import tieout.evidence.Source;
import tieout.reconcile.Reconciliation;
import tieout.report.Report;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.List;

/// The first sheet: whether the month stands, what is behind it, who signs, and how to read the
// rest.
record Cover(Book book, List<Tally> tallies) {
    static final String FAILED = "checks_failed";
    private static final String HERE = "Cover!A1";

    /// A count of things that went wrong, live, with the sheet that lists them.
    record Tally(String what, String formula, long count, String link) {}

    void write(Page page) {
        page.columns(Column.text("", 50), Column.text("", 68));
        standing(page);
        page.blank();
        signatures(page);
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

    private static void signatures(Page page) {
        heading(page, "Signatures");
        for (String who : List.of("Prepared by", "Reviewed by", "Approved by")) {
            page.row(Cell.text(who), Cell.text("name, date").as(Role.INPUT));
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

    private void inputs(Page page) {
        heading(page, "Inputs and their SHA-256");
        for (Source source : book.report().books().facts().sources()) {
            page.row(Cell.text(source.path()), Cell.text(source.digest().hex()));
        }
    }
}
