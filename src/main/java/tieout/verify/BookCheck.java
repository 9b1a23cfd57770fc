package tieout.verify;

import tieout.amount.Ratio;
import tieout.evidence.Problem;
import tieout.reconcile.Control;
import tieout.report.Figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Ties every cell of a workbook: those that a name calls a figure to that very figure.
final class BookCheck {
    /// Last binary digits that adding numbers in another order may cost.
    private static final int ROOM = 4;

    private static final Pattern REFERENCE = Pattern.compile("-?[a-z][a-z0-9_]*");

    private static final Set<String> CONTROLS =
            Arrays.stream(Control.values()).map(Control::id).collect(Collectors.toSet());
    private static final Pattern TERM = Pattern.compile("([+-]?)([a-z][a-z0-9_]*)");
    private static final Pattern TERMS = Pattern.compile("(?:" + TERM.pattern() + ")+");

    private final Workbook book;
    private final Figures figures;
    private final Doubles listed;
    private final Texts texts;
    private final boolean released;
    private final TextCheck words;
    private final Tally tally;
    private final Sums sums;
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
        this.sums = new Sums(book);
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
                words.check(new Passage(tally.document(), cell.place(), 0, "", true, cell.words()));
            }
        }
    }

    private void number(Workbook.Cell cell, double value) {
        Optional<Doubles> own =
                figure(cell).or(() -> sum(cell)).or(() -> terms(cell)).or(() -> row(cell));
        Doubles allowed = own.orElse(listed);
        if (allowed.has(value)) {
            tally.tied(allowed.kind(value));
        } else if (own.isEmpty() && line(cell, value)) {
            tally.tied(Kind.REFERENCE);
        } else {
            untied(cell, value, allowed);
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

    /// What a sum or a difference of other cells must hold.
    private Optional<Doubles> sum(Workbook.Cell cell) {
        return sums.of(cell.sheet(), cell.formula())
                .map(
                        exact -> {
                            Doubles only = new Doubles();
                            double stored = cell.number().orElseThrow();
                            double apart = Math.abs(exact.doubleValue() - stored);
                            boolean same = apart <= ROOM * Math.ulp(stored);
                            only.add(Kind.ROW, same ? stored : exact.doubleValue());
                            return only;
                        });
    }

    /// What a cell must hold whose formula adds and subtracts figures by name.
    private Optional<Doubles> terms(Workbook.Cell cell) {
        if (!TERMS.matcher(cell.formula()).matches()) {
            return Optional.empty();
        }
        Ratio sum = Ratio.ZERO;
        for (Matcher term = TERM.matcher(cell.formula()); term.find(); ) {
            Optional<Ratio> value = figures.named(term.group(2)).flatMap(Figure::value);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            boolean less = term.group(1).equals("-");
            sum = less ? sum.minus(value.get()) : sum.plus(value.get());
        }
        Doubles only = new Doubles();
        only.add(Kind.FIGURE, sum);
        return Optional.of(only);
    }

    /// What a cell may hold whose row begins with a figure's name. The row of a control may begin with
    /// the name of what it tests, and holds what both sides say of it.
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

    private void untied(Workbook.Cell cell, double value, Doubles allowed) {
        String words = new BigDecimal(Double.toString(value)).toPlainString();
        tally.untied(
                new Problem(
                        tally.document() + " " + cell.place(),
                        "\"" + words + "\" ties to nothing",
                        "the nearest value is " + allowed.nearest(value),
                        String.join(" | ", rows.getOrDefault(key(cell), Map.of()).values())));
    }
}
