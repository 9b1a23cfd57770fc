package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.calendar.Period;
import tieout.calendar.QuarterToDate;
import tieout.calendar.YearToDate;
import tieout.evidence.Origin;
import tieout.ledger.value.Carried;
import tieout.ledger.value.Flow;
import tieout.ledger.value.Measurement;
import tieout.ledger.value.Nature;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.chain.Places;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every change of bitcoin and of what pools owe since the year began: the rows of the note.
///
/// The month's own stand one by one, those that come from a fill as a formula over it; a month
/// closed before has one row for each nature.
public record FlowsSheet(Book book, Measurement measurement, Map<Origin, SaleValue> sales) {
    static final String BALANCE = "flows_balance";
    static final String NATURE = "flows_nature";
    static final String BITCOIN = "flows_bitcoin";
    static final String DOLLARS = "flows_dollars";
    private static final int YES = 5;

    /// A period of the note, with the name of the column that says what belongs to it.
    enum Span {
        MONTH("flows_in_month"),
        QUARTER("flows_in_quarter"),
        YEAR("flows_in_year");

        private final String column;

        Span(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }

        Period of(Month month) {
            return switch (this) {
                case MONTH -> month;
                case QUARTER -> new QuarterToDate(month);
                case YEAR -> new YearToDate(month);
            };
        }
    }

    /// One row of the sheet: a change, or all of one nature of a month closed before.
    private record Line(
            Carried carried, Nature nature, Month month, Ratio units, Ratio dollars, Flow last) {
        Line plus(Line more) {
            return new Line(
                    carried,
                    nature,
                    month,
                    units.plus(more.units),
                    dollars.plus(more.dollars),
                    more.last);
        }
    }

    public void write(Page page) {
        page.head(
                Column.text("balance", 32),
                Column.text("nature", 32),
                Column.text("day", 11),
                Column.number("BTC"),
                Column.number("US$"),
                Column.text("in month", 9),
                Column.text("in quarter", 9),
                Column.text("in year", 9),
                Column.text("lines", 60));
        int first = page.row() + 1;
        earlier().forEach(line -> write(page, line, Optional.empty()));
        for (Flow flow : flows()) {
            if (book.report().month().contains(flow.at())) {
                write(page, line(flow), Optional.of(flow));
            }
        }
        if (page.row() < first) {
            page.row(Cell.note("none"), Cell.note("nothing moved"));
        }
        List<String> names = List.of(BALANCE, NATURE, "flows_day", BITCOIN, DOLLARS);
        for (int i = 0; i < names.size(); i++) {
            page.name(names.get(i), i, first, page.row());
        }
        for (Span span : Span.values()) {
            page.name(span.column(), YES + span.ordinal(), first, page.row());
        }
    }

    /// Openings are no change, and stand in the note themselves.
    private List<Flow> flows() {
        Month month = book.report().month();
        Period year = new YearToDate(month);
        return measurement.flows().stream()
                .filter(f -> f.carried().unit() == Carried.BITCOIN.unit())
                .filter(f -> f.carried() != Carried.COLLATERAL_RECEIVABLE)
                .filter(f -> f.nature() != Nature.OPENING && year.contains(f.at()))
                .toList();
    }

    private static Line line(Flow flow) {
        return new Line(
                flow.carried(),
                flow.nature(),
                Month.of(day(flow.at())),
                flow.units().exact(),
                flow.dollars().exact(),
                flow);
    }

    private List<Line> earlier() {
        Map<String, Line> sums = new LinkedHashMap<>();
        for (Flow flow : flows()) {
            if (!book.report().month().contains(flow.at())) {
                Line line = line(flow);
                sums.merge(
                        line.month() + " " + flow.carried() + " " + flow.nature(),
                        line,
                        Line::plus);
            }
        }
        return List.copyOf(sums.values());
    }

    private void write(Page page, Line line, Optional<Flow> one) {
        Month month = book.report().month();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(line.carried().label()));
        cells.add(Cell.text(line.nature().label()));
        cells.add(Cell.day(day(line.last().at())));
        Optional<SaleValue> sale = one.flatMap(this::sale);
        cells.add(
                sale.map(s -> Cell.live("-" + s.bitcoin(), line.units(), Format.BITCOIN))
                        .orElseGet(() -> Cell.input(line.units(), Format.BITCOIN)));
        cells.add(
                sale.flatMap(s -> brought(s, one.orElseThrow()))
                        .map(f -> Cell.live("-" + f, line.dollars(), Format.CENTS))
                        .orElseGet(() -> Cell.input(line.dollars(), Format.CENTS)));
        for (Span span : Span.values()) {
            boolean in = span.of(month).contains(line.last().at());
            cells.add(Cell.text(in ? "yes" : "no"));
        }
        cells.add(
                Cell.note(
                        one.map(flow -> new Places(flow.origins()).words())
                                .orElse("all of " + line.month().label() + ", as closed")));
        page.row(cells);
    }

    /// The sale that a change comes from.
    private Optional<SaleValue> sale(Flow flow) {
        return flow.nature() == Nature.SOLD && flow.carried() == Carried.BITCOIN
                ? flow.origins().stream()
                        .flatMap(o -> Optional.ofNullable(sales.get(o)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> brought(SaleValue sale, Flow flow) {
        Usd wanted = flow.dollars().negated();
        return sale.net(wanted).or(() -> sale.gross(wanted));
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
