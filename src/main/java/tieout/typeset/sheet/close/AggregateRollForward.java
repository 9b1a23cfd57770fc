package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.intake.standing.Adoption;
import tieout.ledger.HoldingsNote;
import tieout.ledger.value.Carried;
import tieout.ledger.value.Holding;
import tieout.ledger.value.Measurement;
import tieout.ledger.value.RollForward;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;
import tieout.typeset.sheet.close.FlowsSheet.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The roll-forward of all crypto assets together (ASC 350-60-50-3), where there is more than one.
///
/// Each asset gains or loses over a period, so that together there may be gains and losses. Bitcoin
/// must come to the closing of its own sheet.
record AggregateRollForward(Month month, Measurement measurement, HoldingsNote note) {
    private static final Map<String, Function<RollForward, Usd>> LINES = lines();

    private static Map<String, Function<RollForward, Usd>> lines() {
        Map<String, Function<RollForward, Usd>> lines = new LinkedHashMap<>();
        lines.put("Opening", of -> of.opening().dollars());
        lines.put(
                Adoption.LABEL, of -> of.effect().map(RollForward.Line::dollars).orElse(Usd.ZERO));
        lines.put("Additions", RollForward::added);
        lines.put("Dispositions", RollForward::disposed);
        lines.put("Gains", RollForward::gains);
        lines.put("Losses", RollForward::losses);
        return lines;
    }

    void write(Page page) {
        List<Carried> assets = note.holdings().stream().map(Holding::asset).toList();
        if (assets.size() == 1) {
            page.line(
                    Cell.note(
                            "Bitcoin is the only crypto asset: its roll-forward is that of all."));
            return;
        }
        List<Column> heads = new ArrayList<>();
        heads.add(Column.text("roll-forward of all crypto assets", 52));
        heads.add(Column.text("crypto asset", 22));
        for (Span span : Span.values()) {
            heads.add(Column.number(span.of(month).label() + ", US$"));
        }
        page.head(heads.toArray(Column[]::new));
        int first = page.row() + 1;
        assets.forEach(asset -> asset(page, asset));
        all(page, assets, first);
        differs(page, first + LINES.size());
    }

    private Usd value(Carried asset, Span span, Function<RollForward, Usd> line) {
        return line.apply(note.rollForward(measurement, asset, span.of(month)));
    }

    private void asset(Page page, Carried asset) {
        int first = page.row() + 1;
        LINES.forEach(
                (label, line) -> {
                    List<Cell> cells = begun(label, asset.label());
                    for (Span span : Span.values()) {
                        cells.add(Cell.input(value(asset, span, line)));
                    }
                    page.row(cells);
                });
        List<Cell> cells = begun("Closing fair value", asset.label());
        for (Span span : Span.values()) {
            String range = column(span) + first + ":" + column(span) + page.row();
            Ratio closing = value(asset, span, of -> of.closing().dollars()).exact();
            cells.add(Cell.live("ROUND(SUM(" + range + "),2)", closing, Format.CENTS));
        }
        page.row(cells);
    }

    private static List<Cell> begun(String label, String asset) {
        return new ArrayList<>(List.of(Cell.text(label), Cell.note(asset)));
    }

    private static String column(Span span) {
        return String.valueOf((char) ('C' + span.ordinal()));
    }

    /// Each line of the assets added up, and the closing.
    private void all(Page page, List<Carried> assets, int first) {
        Map<String, Function<RollForward, Usd>> lines = new LinkedHashMap<>(LINES);
        lines.put("Closing fair value", of -> of.closing().dollars());
        int offset = 0;
        for (Map.Entry<String, Function<RollForward, Usd>> line : lines.entrySet()) {
            List<Cell> cells = begun(line.getKey(), "all");
            for (Span span : Span.values()) {
                StringBuilder sum = new StringBuilder();
                Usd value = Usd.ZERO;
                for (int i = 0; i < assets.size(); i++) {
                    int row = first + i * lines.size() + offset;
                    sum.append(sum.isEmpty() ? "" : "+").append(column(span)).append(row);
                    value = value.plus(value(assets.get(i), span, line.getValue()));
                }
                String formula = "ROUND(" + sum + ",2)";
                cells.add(Cell.live(formula, value.exact(), Format.CENTS).as(Role.TOTAL));
            }
            page.row(cells);
            offset++;
        }
    }

    private static void differs(Page page, int closing) {
        List<Cell> cells =
                new ArrayList<>(
                        List.of(
                                Cell.note("  bitcoin differs from its own roll-forward by"),
                                Cell.note("check")));
        for (Span span : Span.values()) {
            String own = "note_closing_" + span.column().replace("flows_in_", "");
            String less = "ROUND(" + column(span) + closing + "-" + own + ",2)";
            cells.add(Cell.live(less, Ratio.ZERO, Format.CENTS).as(Role.CHECK));
        }
        page.row(cells);
    }
}
