package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.report.Figure;
import tieout.report.Formula;
import tieout.report.Report;
import tieout.report.Term;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Live;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.ArrayList;
import java.util.List;

/// Net income, then what EBITDA takes out of it and nothing else, then each further adjustment:
/// the reconciliation that goes with adjusted EBITDA wherever it is shown (Regulation G).
public record NonGaapSheet(Report report, Live live) {
    private static final List<String> SPANS = List.of("", "_quarter_to_date");

    public void write(Page page) {
        page.head(
                Column.text("line, in US$", 50),
                Column.text("figure", 40),
                Column.number(report.month().shortLabel()),
                Column.number("quarter to date"));
        if (!report.catalogue().definitions().containsKey("adjusted_ebitda")) {
            page.row(Cell.note("no adjustment on file"));
            return;
        }
        int first = page.row() + 1;
        line(page, "net_income");
        terms("ebitda").forEach(id -> line(page, id));
        total(page, "ebitda", first, page.row());
        int from = page.row() - 1;
        terms("adjusted_ebitda").forEach(id -> line(page, id));
        int to = page.row();
        List<Integer> rows = new ArrayList<>(List.of(from));
        for (int row = from + 2; row <= to; row++) {
            rows.add(row);
        }
        total(page, "adjusted_ebitda", rows);
    }

    /// What a sum adds to its first term.
    private List<String> terms(String id) {
        return report.figure(id).definition().formula() instanceof Formula.Sum(List<Term> terms)
                ? terms.stream().skip(1).map(Term::figure).toList()
                : List.of();
    }

    private void line(Page page, String id) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(report.wording(id).label()));
        cells.add(Cell.link(id, id));
        for (String span : SPANS) {
            cells.add(live.refer(report.figure(id + span), Format.CENTS));
        }
        page.row(cells);
    }

    private void total(Page page, String id, int first, int last) {
        List<Integer> rows = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            rows.add(row);
        }
        total(page, id, rows);
    }

    private void total(Page page, String id, List<Integer> rows) {
        List<Cell> totals = new ArrayList<>();
        List<Cell> checks = new ArrayList<>();
        totals.add(Cell.text(report.wording(id).label()).as(Role.TOTAL));
        totals.add(Cell.link(id, id).as(Role.TOTAL));
        checks.add(Cell.note("  differs from the figure by"));
        checks.add(Cell.note("check"));
        int at = page.row() + 1;
        for (int i = 0; i < SPANS.size(); i++) {
            Figure figure = report.figure(id + SPANS.get(i));
            String column = String.valueOf((char) ('C' + i));
            if (figure.value().isEmpty()) {
                totals.add(live.refer(figure, Format.CENTS));
                checks.add(live.refer(figure, Format.CENTS));
            } else {
                String sum =
                        column
                                + String.join(
                                        "+" + column, rows.stream().map(String::valueOf).toList());
                totals.add(
                        Cell.live("ROUND(" + sum + ",6)", live.cached(figure), Format.CENTS)
                                .as(Role.TOTAL));
                String check = "ROUND(" + column + at + "-" + figure.id() + ",6)";
                checks.add(Cell.live(check, Ratio.ZERO, Format.CENTS).as(Role.CHECK));
            }
        }
        page.row(totals);
        page.row(checks);
    }
}
