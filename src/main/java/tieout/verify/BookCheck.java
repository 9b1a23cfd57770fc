package tieout.verify;

import tieout.evidence.Problem;
import tieout.reconcile.Control;
import tieout.report.Figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Ties every cell of a workbook: those that a name calls a figure to that very figure.
final class BookCheck {
    private static final Pattern REFERENCE = Pattern.compile("-?[a-z][a-z0-9_]*");

    private static final Set<String> CONTROLS =
            Arrays.stream(Control.values()).map(Control::id).collect(Collectors.toSet());

    private final Workbook book;
    private final Figures figures;
    private final Doubles listed;
    private final Texts texts;
    private final boolean released;
    private final TextCheck words;
    private final Tally tally;
    private final Recalculation recalculation;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    /// A `released` workbook holds printed numbers under the names of figures, and no exact ones.
    BookCheck(
            Workbook book,
            Figures figures,
            Doubles listed,
            Texts texts,
            boolean released,
            TextCheck words,
            Tally tally) {
        this.book = book;
        this.figures = figures;
        this.listed = listed;
        this.texts = texts;
        this.released = released;
        this.words = words;
        this.tally = tally;
        this.recalculation = new Recalculation(book);
        for (Workbook.Cell cell : book.cells()) {
            if (cell.number().isEmpty()) {
                rows.computeIfAbsent(key(cell), k -> new LinkedHashMap<>())
                        .put(cell.column(), cell.words());
            }
        }
    }

    private static String key(Workbook.Cell cell) {
        return cell.sheet() + "!" + cell.row();
    }

    void check() {
        if (book.external()) {
            tally.wrong("", "links to another workbook", "set it from this month's figures alone");
        }
        for (String sheet : book.hidden()) {
            tally.wrong(sheet, "is hidden", "show the sheet or leave it out");
        }
        for (Workbook.Cell cell : book.cells()) {
            if (cell.error()) {
                tally.wrong(cell.place(), "shows " + cell.words(), "mend its formula");
            } else if (cell.number().isPresent()) {
                number(cell, cell.number().getAsDouble());
            } else {
                String fault = recalculation.fault(cell);
                if (!fault.isEmpty()) {
                    tally.wrong(cell.place(), "says \"" + cell.words() + "\"", fault);
                }
                words.check(new Passage(tally.document(), cell.place(), 0, "", true, cell.words()));
            }
        }
    }

    private void number(Workbook.Cell cell, double value) {
        Optional<Doubles> figure = figure(cell);
        boolean refers = REFERENCE.matcher(cell.formula()).matches() && figure.isPresent();
        String fault = refers ? "" : recalculation.fault(cell);
        boolean free = figure.isEmpty() && !cell.formula().isEmpty();
        Optional<Doubles> own = figure.or(() -> row(cell));
        Doubles allowed = own.orElse(listed);
        if (!fault.isEmpty() && (free || allowed.has(value))) {
            untied(cell, value, fault);
        } else if (free) {
            tally.tied(own.filter(o -> o.has(value)).map(o -> o.kind(value)).orElse(Kind.ROW));
        } else if (allowed.has(value)) {
            tally.tied(allowed.kind(value));
        } else if (own.isEmpty() && line(cell, value)) {
            tally.tied(Kind.REFERENCE);
        } else {
            untied(cell, value, "the nearest value is " + allowed.nearest(value));
        }
    }

    /// What a cell must hold that a name or its formula calls a figure.
    private Optional<Doubles> figure(Workbook.Cell cell) {
        String name = book.names().getOrDefault(place(cell), "");
        Optional<Figure> named = figures.named(name);
        if (named.isPresent()) {
            return named.map(this::values);
        }
        if (REFERENCE.matcher(cell.formula()).matches()) {
            boolean less = cell.formula().startsWith("-");
            Optional<Figure> referred =
                    figures.named(less ? cell.formula().substring(1) : cell.formula());
            if (referred.isPresent()) {
                return referred.map(f -> less ? values(f).negated() : values(f));
            }
        }
        return Optional.empty();
    }

    /// What a cell may hold whose row begins with a figure's name.
    private Optional<Doubles> row(Workbook.Cell cell) {
        Map<String, String> row = rows.getOrDefault(key(cell), Map.of());
        if (CONTROLS.contains(row.getOrDefault("A", ""))) {
            return Optional.empty();
        }
        return figures.named(row.getOrDefault("A", ""))
                .map(f -> row.getOrDefault("A", ""))
                .or(
                        () ->
                                figures.named(row.getOrDefault("B", ""))
                                        .map(f -> row.getOrDefault("B", "")))
                .filter(name -> !isLine(cell))
                .map(figures::row);
    }

    private Doubles values(Figure figure) {
        return released ? figures.released(figure) : figures.exact(figure);
    }

    private static String place(Workbook.Cell cell) {
        return cell.sheet() + "!$" + cell.column() + "$" + cell.row();
    }

    /// Whether the cell stands beside the path of a source, as the number of a line does.
    private boolean isLine(Workbook.Cell cell) {
        return cell.column().equals("D")
                && texts.files()
                        .containsKey(rows.getOrDefault(key(cell), Map.of()).getOrDefault("C", ""));
    }

    private boolean line(Workbook.Cell cell, double value) {
        String file = rows.getOrDefault(key(cell), Map.of()).getOrDefault("C", "");
        return isLine(cell)
                && value >= 1
                && value <= texts.files().getOrDefault(file, 0)
                && value == Math.rint(value);
    }

    private void untied(Workbook.Cell cell, double value, String rather) {
        String words = new BigDecimal(Double.toString(value)).toPlainString();
        tally.untied(
                new Problem(
                        tally.document() + " " + cell.place(),
                        "\"" + words + "\" ties to nothing",
                        rather,
                        String.join(" | ", rows.getOrDefault(key(cell), Map.of()).values())));
    }
}
