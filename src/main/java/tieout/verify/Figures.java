package tieout.verify;

import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.calendar.Month;
import tieout.intake.standing.Publication;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.report.Figure;
import tieout.report.Lineage;
import tieout.report.Report;
import tieout.report.Row;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The figures that a workbook calls by name: `bitcoin_sold`, `bitcoin_sold_2026_01`.
final class Figures {
    private final Report report;
    private final Map<String, Figure> byName = new LinkedHashMap<>();
    private final Map<String, Doubles> rows = new ConcurrentHashMap<>();

    Figures(Report report) {
        this.report = report;
        for (Month month : Prints.months(report)) {
            String ending =
                    month.equals(report.month()) ? "" : "_" + month.toString().replace('-', '_');
            report.figures(month).forEach(f -> byName.put(f.id() + ending, f));
        }
    }

    Optional<Figure> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// What a cell of the figure's name may hold: its exact value, or rounded to its unit's atom.
    Doubles exact(Figure figure) {
        Doubles exact = new Doubles();
        figure.value().ifPresent(v -> exact(exact, figure, v));
        return exact;
    }

    private void exact(Doubles exact, Figure figure, Ratio value) {
        Kind kind = figure.month().equals(report.month()) ? Kind.FIGURE : Kind.COMPARATIVE;
        exact.add(kind, value);
        int atom = atom(figure.definition().unit());
        if (atom > 0) {
            exact.rounded(kind, value, atom);
        }
    }

    /// Decimals of the smallest part of a unit; 0 where there is none.
    private static int atom(Unit unit) {
        return switch (unit) {
            case BTC -> 8;
            case USD, USDT -> 6;
            default -> 0;
        };
    }

    /// What a released cell may hold: the number as printed, or as it was first published.
    Doubles released(Figure figure) {
        Doubles released = new Doubles();
        Wording wording = report.wording(figure.id());
        int shift = wording.shift(Audience.RELEASE, figure.definition().unit());
        report.printed(figure, Audience.RELEASE)
                .ifPresent(p -> released.add(Kind.FIGURE, scaled(p, shift)));
        if (!report.months().contains(figure.month())) {
            report.books().facts().settings(Publication.class).stream()
                    .filter(p -> p.month().equals(figure.month()))
                    .filter(p -> p.figure().equals(figure.id()))
                    .forEach(p -> released.add(Kind.COMPARATIVE, Ratio.of(p.printed().value())));
        }
        return released;
    }

    private static Ratio scaled(Printed printed, int shift) {
        return Ratio.of(printed.value().movePointRight(shift));
    }

    /// What the rows about a figure may hold: its values by month, its inputs, its source rows.
    Doubles row(String name) {
        return rows.computeIfAbsent(name, this::values);
    }

    private Doubles values(String name) {
        Doubles values = new Doubles();
        Figure figure = named(name).orElseThrow();
        for (Month month : Prints.months(report)) {
            Figure then = report.figure(figure.id(), month);
            all(values, then);
        }
        values.add(Kind.FIGURE, Ratio.ZERO);
        switch (figure.lineage()) {
            case Lineage.Rows(List<Row> rows) -> {
                rows.forEach(r -> values.add(Kind.ROW, r.value()));
                values.add(Kind.ROW, Ratio.of(rows.size()));
            }
            case Lineage.Figures(List<Figure> inputs) -> {
                inputs.forEach(f -> all(values, f));
                values.add(Kind.ROW, Ratio.of(inputs.size()));
            }
        }
        return values;
    }

    private void all(Doubles values, Figure figure) {
        figure.value()
                .ifPresent(
                        v -> {
                            exact(values, figure, v);
                            exact(values, figure, v.negated());
                            differences(values, figure, v);
                        });
        values.all(released(figure));
    }

    /// What a rounded sum and its exact value differ by, to the digits that accountants read.
    private void differences(Doubles values, Figure figure, Ratio value) {
        int atom = atom(figure.definition().unit());
        Wording wording = report.wording(figure.id());
        int digits =
                wording.decimals(Audience.ACCOUNTS)
                        - wording.shift(Audience.ACCOUNTS, figure.definition().unit());
        if (atom > 0) {
            Ratio rounded = Ratio.of(value.rounded(atom, RoundingMode.HALF_UP));
            values.rounded(Kind.ROW, rounded.minus(value), digits);
        }
    }
}
