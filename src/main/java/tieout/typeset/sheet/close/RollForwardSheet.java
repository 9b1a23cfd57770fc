package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.standing.Adoption;
import tieout.ledger.lot.Disposal;
import tieout.ledger.value.Carried;
import tieout.ledger.value.Measurement;
import tieout.ledger.value.Realised;
import tieout.ledger.value.RollForward;
import tieout.report.Report;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;
import tieout.typeset.sheet.close.FlowsSheet.Span;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The roll-forward of bitcoin for the note (ASC 350-60-50-3): month, quarter and year to date.
///
/// Opening, additions less dispositions, gains or losses, closing: each line a sum over Flows, and
/// beneath it the carrying amount by quantity and price that it must come to.
public record RollForwardSheet(Report report, Measurement measurement) {
    private static final String CHANGE = "Gains and losses";

    public void write(Page page) {
        List<NotePart> parts = NotePart.of(report, measurement);
        List<Column> heads = new ArrayList<>();
        heads.add(Column.text("line", 44));
        for (NotePart part : parts) {
            heads.add(Column.number(part.period().label() + ", BTC"));
            heads.add(Column.number(part.period().label() + ", US$"));
        }
        page.head(heads.toArray(Column[]::new));
        int opening = page.row() + 1;
        opening(page, parts);
        effect(page, parts);
        for (String label : labels(parts, true)) {
            line(page, parts, label);
        }
        for (String label : labels(parts, false)) {
            line(page, parts, label);
        }
        change(page, parts, "Gains", "MAX(0,");
        change(page, parts, "Losses", "MIN(0,");
        closing(page, parts, opening);
        page.blank();
        carrying(page, parts);
        page.blank();
        realised(page, parts);
    }

    private static Set<String> labels(List<NotePart> parts, boolean additions) {
        Set<String> labels = new LinkedHashSet<>();
        for (NotePart part : parts) {
            var lines = additions ? part.note().additions() : part.note().dispositions();
            lines.forEach(line -> labels.add(line.label()));
        }
        return labels;
    }

    /// The year's opening as it was closed; those within the year follow from it and the changes.
    private static void opening(Page page, List<NotePart> parts) {
        List<Cell> cells = new ArrayList<>();
        NotePart year = parts.getLast();
        boolean adopting = year.note().effect().isPresent();
        String opening = adopting ? "Opening balance" : "Opening fair value";
        cells.add(Cell.text(opening).as(Role.TOTAL));
        for (NotePart part : parts) {
            RollForward.Line line = part.note().opening();
            Ratio units = line.units().exact();
            Ratio dollars = line.dollars().exact();
            if (part == year) {
                cells.add(Cell.input(units, Format.BITCOIN));
                cells.add(Cell.input(dollars, Format.CENTS));
            } else {
                String row = String.valueOf(page.row() + 1);
                cells.add(Cell.live(part.openingBitcoin(year, row), units, Format.BITCOIN));
                boolean after = adopting && part.note().effect().isEmpty();
                String effect = after ? "+" + year.dollars() + (page.row() + 2) : "";
                String formula = part.openingDollars(year, row) + effect;
                cells.add(Cell.live(formula, dollars, Format.CENTS));
            }
        }
        page.row(cells);
    }

    /// In the year of adoption: what it changed.
    private static void effect(Page page, List<NotePart> parts) {
        if (parts.getLast().note().effect().isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(Adoption.LABEL)));
        for (NotePart part : parts) {
            var effect = part.note().effect().map(RollForward.Line::dollars).orElse(Usd.ZERO);
            cells.add(Cell.note("–"));
            cells.add(Cell.input(effect.exact(), Format.CENTS));
        }
        page.row(cells);
    }

    private static void line(Page page, List<NotePart> parts, String label) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.link(label, FlowsSheet.NATURE));
        for (NotePart part : parts) {
            Optional<RollForward.Line> line = find(part.note(), label);
            Ratio units = line.map(l -> l.units().exact()).orElse(Ratio.ZERO);
            Ratio dollars = line.map(l -> l.dollars().exact()).orElse(Ratio.ZERO);
            cells.add(Cell.live(part.bitcoin(label), units, Format.BITCOIN));
            cells.add(Cell.live(part.dollars(label), dollars, Format.CENTS));
        }
        page.row(cells);
    }

    private static Optional<RollForward.Line> find(RollForward note, String label) {
        List<RollForward.Line> lines = new ArrayList<>(note.additions());
        lines.addAll(note.dispositions());
        return lines.stream().filter(l -> l.label().equals(label)).findFirst();
    }

    private static void change(Page page, List<NotePart> parts, String label, String side) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.link(label, FlowsSheet.NATURE));
        for (NotePart part : parts) {
            Ratio value =
                    label.equals("Gains")
                            ? part.note().gains().exact()
                            : part.note().losses().exact();
            cells.add(Cell.note("–"));
            cells.add(Cell.live(side + part.change(CHANGE) + ")", value, Format.CENTS));
        }
        page.row(cells);
    }

    private static void closing(Page page, List<NotePart> parts, int first) {
        int last = page.row();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("Closing fair value").as(Role.TOTAL));
        for (NotePart part : parts) {
            cells.add(
                    total(
                            part.units(),
                            first,
                            last,
                            part.note().closing().units().exact(),
                            Format.BITCOIN));
            cells.add(
                    total(
                            part.dollars(),
                            first,
                            last,
                            part.note().closing().dollars().exact(),
                            Format.CENTS));
        }
        page.row(cells);
        for (NotePart part : parts) {
            String name = part.span().column().replace("flows_in_", "");
            page.name("note_bitcoin_" + name, 1 + part.span().ordinal() * 2);
            page.name("note_closing_" + name, 2 + part.span().ordinal() * 2);
        }
    }

    private static Cell total(String column, int first, int last, Ratio value, Format format) {
        String range = column + first + ":" + column + last;
        return Cell.live("ROUND(SUM(" + range + ")," + format.decimals() + ")", value, format)
                .as(Role.TOTAL);
    }

    /// The same coins by quantity and price: ours in custody, on venues and kept as collateral.
    private void carrying(Page page, List<NotePart> parts) {
        List<Cell> price = new ArrayList<>(List.of(Cell.text("Price of the reporting date, US$")));
        List<Cell> value = new ArrayList<>(List.of(Cell.text("Closing BTC at that price")));
        List<Cell> apart = new ArrayList<>(List.of(Cell.note("  closing fair value differs by")));
        int row = page.row() + 1;
        for (NotePart part : parts) {
            String name = part.span().column().replace("flows_in_", "");
            Ratio worth = carrying(part.note());
            Ratio gap = part.note().closing().dollars().exact().minus(worth);
            String product = "note_bitcoin_" + name + "*" + part.dollars() + row;
            String less = "note_closing_" + name + "-" + part.dollars() + (row + 1);
            price.add(Cell.note("–"));
            price.add(Cell.live("bitcoin_price", price(), Format.CENTS));
            value.add(Cell.note("–"));
            value.add(Cell.live("ROUND(" + product + ",2)", worth, Format.CENTS));
            apart.add(Cell.note("check"));
            apart.add(Cell.live("ROUND(" + less + ",2)", gap, Format.CENTS).as(Role.CHECK));
        }
        page.row(price);
        page.row(value);
        for (NotePart part : parts) {
            String name = part.span().column().replace("flows_in_", "");
            page.name("note_carrying_" + name, 2 + part.span().ordinal() * 2);
        }
        page.row(apart);
    }

    private Ratio price() {
        return report.books()
                .ledger()
                .prices()
                .bitcoin(report.month().last())
                .map(fix -> fix.price().exact())
                .orElse(Ratio.ZERO);
    }

    private Ratio carrying(RollForward note) {
        Ratio exact = note.closing().units().exact().times(price());
        return Ratio.of(exact.rounded(2, RoundingMode.HALF_UP));
    }

    /// Two totals, beside the note and in no line of it (50-4).
    private void realised(Page page, List<NotePart> parts) {
        page.line(Cell.text("Realised in the period, beside the note").as(Role.HEADING));
        List<Cell> gains = new ArrayList<>(List.of(Cell.text("Cumulative realised gains")));
        List<Cell> losses = new ArrayList<>(List.of(Cell.text("Cumulative realised losses")));
        for (NotePart part : parts) {
            List<Disposal> all = report.books().ledger().lots().disposals(part.period());
            Realised realised = Realised.of(all);
            boolean month = part.span() == Span.MONTH;
            gains.add(Cell.note("–"));
            losses.add(Cell.note("–"));
            gains.add(
                    month
                            ? Cell.live(
                                    "ROUND(SUMIFS(disposals_gain,disposals_gain,\">0\"),6)",
                                    realised.gains().exact(),
                                    Format.CENTS)
                            : Cell.input(realised.gains().exact(), Format.CENTS));
            losses.add(
                    month
                            ? Cell.live(
                                    "ROUND(SUMIFS(disposals_gain,disposals_gain,\"<0\"),6)",
                                    realised.losses().exact(),
                                    Format.CENTS)
                            : Cell.input(realised.losses().exact(), Format.CENTS));
        }
        page.row(gains);
        page.row(losses);
    }

    /// The month's closing coins by quantity and price.
    Ratio carrying() {
        return carrying(note());
    }

    /// The month's roll-forward as the ledger has it.
    RollForward note() {
        return RollForward.of(measurement, Carried.BITCOIN, report.month());
    }
}
