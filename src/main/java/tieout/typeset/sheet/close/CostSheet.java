package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.intake.wording.Audience;
import tieout.report.Figure;
import tieout.report.Lineage;
import tieout.report.Report;
import tieout.report.Row;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Live;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.ArrayList;
import java.util.List;

/// What a bitcoin cost under each of the company's definitions, each bridged to the cost of revenue
/// of the general ledger, with the residual that no definition may hide.
public record CostSheet(Report report, Live live) {
    private static final String COST = "cost_of_revenue";
    private static final String RESIDUAL = "_residual";

    public void write(Page page) {
        List<String> metrics = metrics();
        List<Column> heads = new ArrayList<>();
        heads.add(Column.text("line, in US$", 50));
        metrics.forEach(metric -> heads.add(Column.number(report.wording(metric).label())));
        page.head(heads.toArray(Column[]::new));
        if (metrics.isEmpty()) {
            page.row(Cell.note("no definition on file"));
            return;
        }
        int first = page.row() + 1;
        line(page, metrics, "Cost of revenue by the general ledger", "", COST);
        line(page, metrics, "less what the definition leaves out", "-", "@_left_out");
        line(page, metrics, "plus what it adds", "", "@_added");
        line(page, metrics, "less the residual", "-", "@" + RESIDUAL);
        sums(page, metrics, first);
        line(page, metrics, "Bitcoin produced, BTC", "", "bitcoin_produced");
        line(page, metrics, "Cost per bitcoin", "", "@_per_btc");
        line(page, metrics, "Cost per bitcoin, quarter to date", "", "@_per_btc_quarter_to_date");
        page.blank();
        accounts(page, metrics);
    }

    private List<String> metrics() {
        return report.catalogue().definitions().keySet().stream()
                .filter(id -> id.endsWith(RESIDUAL))
                .map(id -> id.substring(0, id.length() - RESIDUAL.length()))
                .toList();
    }

    private Format format(Figure figure) {
        return Format.of(figure, report.wording(figure.id()), Audience.ACCOUNTS);
    }

    private void line(Page page, List<String> metrics, String what, String sign, String id) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(what)));
        for (String metric : metrics) {
            Figure figure = report.figure(id.replace("@", metric));
            cells.add(
                    sign.isEmpty() || figure.value().isEmpty()
                            ? live.refer(figure, format(figure))
                            : Cell.live(
                                    sign + figure.id(),
                                    live.cached(figure).negated(),
                                    format(figure)));
        }
        page.row(cells);
    }

    private void sums(Page page, List<String> metrics, int first) {
        int last = page.row();
        List<Cell> totals = new ArrayList<>(List.of(Cell.text("The definition").as(Role.TOTAL)));
        List<Cell> checks = new ArrayList<>(List.of(Cell.note("  differs from the figure by")));
        for (int i = 0; i < metrics.size(); i++) {
            Figure figure = report.figure(metrics.get(i));
            String column = String.valueOf((char) ('B' + i));
            if (figure.value().isEmpty()) {
                totals.add(live.refer(figure, Format.CENTS));
                checks.add(live.refer(figure, Format.CENTS));
                continue;
            }
            String sum = "ROUND(SUM(" + column + first + ":" + column + last + "),6)";
            totals.add(Cell.live(sum, live.cached(figure), Format.CENTS).as(Role.TOTAL));
            String check = "ROUND(" + column + (last + 1) + "-" + figure.id() + ",6)";
            checks.add(Cell.live(check, Ratio.ZERO, Format.CENTS).as(Role.CHECK));
        }
        page.row(totals);
        page.row(checks);
        page.name("cost_differs", 1, page.row(), page.row());
    }

    private void accounts(Page page, List<String> metrics) {
        page.line(Cell.text("Accounts of each definition").as(Role.HEADING));
        page.head(
                Column.text("definition", 50),
                Column.number("US$"),
                Column.text("account", 50),
                Column.text("line", 44));
        for (String metric : metrics) {
            if (report.figure(metric).lineage() instanceof Lineage.Rows(List<Row> rows)) {
                for (Row row : rows) {
                    page.row(
                            Cell.link(report.wording(metric).label(), metric),
                            Cell.input(row.value(), Format.CENTS),
                            Cell.text(row.what()),
                            Cell.note(row.origin().place()));
                }
            }
        }
    }
}
