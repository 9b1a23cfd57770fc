package tieout.report;

import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.report.Figure.Absence;
import tieout.report.Formula.Change;
import tieout.report.Formula.Prior;
import tieout.report.Formula.Product;
import tieout.report.Formula.Quotient;
import tieout.report.Formula.Stated;
import tieout.report.Formula.Sum;
import tieout.report.Formula.Total;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/// Computes each figure of each month once, from the formulas of the catalogue.
///
/// Documents are set side by side, so two may ask for a figure at once: either answer is the same.
final class Evaluation {
    private final Books books;
    private final Map<String, Definition> definitions;
    private final Map<Key, Figure> done = new ConcurrentHashMap<>();

    record Key(String id, Month month) {}

    Evaluation(Books books, Map<String, Definition> definitions) {
        this.books = books;
        this.definitions = definitions;
    }

    Figure figure(String id, Month month) {
        Key key = new Key(id, month);
        Figure known = done.get(key);
        if (known != null) {
            return known;
        }
        Definition definition = definitions.get(id);
        if (definition == null) {
            throw new IllegalArgumentException("no definition of " + id);
        }
        Figure figure =
                books.onFile(month)
                        ? evaluate(definition, month)
                        : books.published(definition, month);
        done.put(key, figure);
        return figure;
    }

    private Figure evaluate(Definition definition, Month month) {
        return switch (definition.formula()) {
            case Total(String of, Selector selector) ->
                    total(definition, month, selector.rows(books, month));
            case Stated(String of, Selector selector) -> {
                List<Row> rows = selector.rows(books, month);
                yield rows.isEmpty()
                        ? Figure.absent(
                                definition, month, Absence.NOT_APPLICABLE, new Lineage.Rows(rows))
                        : total(definition, month, rows);
            }
            case Sum(List<Term> terms) -> sum(definition, month, terms);
            case Quotient(String numerator, String denominator) ->
                    combine(definition, month, numerator, denominator, Evaluation::divided);
            case Product(String left, String right) ->
                    combine(definition, month, left, right, (a, b) -> Optional.of(a.times(b)));
            case Prior(String figure) -> prior(definition, month, figure);
            case Change(String figure) -> change(definition, month, figure);
        };
    }

    private static Optional<Ratio> divided(Ratio numerator, Ratio denominator) {
        return denominator.isZero()
                ? Optional.empty()
                : Optional.of(numerator.dividedBy(denominator));
    }

    private static Figure total(Definition definition, Month month, List<Row> rows) {
        Ratio total = rows.stream().map(Row::value).reduce(Ratio.ZERO, Ratio::plus);
        return Figure.of(definition, month, total, new Lineage.Rows(rows));
    }

    private Figure sum(Definition definition, Month month, List<Term> terms) {
        List<Figure> inputs = new ArrayList<>();
        Ratio total = Ratio.ZERO;
        boolean known = true;
        for (Term term : terms) {
            Figure input = figure(term.figure(), month);
            inputs.add(input);
            known &= input.value().isPresent();
            Ratio value = input.value().orElse(Ratio.ZERO);
            total = term.added() ? total.plus(value) : total.minus(value);
        }
        Lineage lineage = new Lineage.Figures(inputs);
        return known
                ? Figure.of(definition, month, total, lineage)
                : Figure.absent(definition, month, Absence.NOT_APPLICABLE, lineage);
    }

    private Figure combine(
            Definition definition,
            Month month,
            String left,
            String right,
            BiFunction<Ratio, Ratio, Optional<Ratio>> operation) {
        Figure first = figure(left, month);
        Figure second = figure(right, month);
        Lineage lineage = new Lineage.Figures(List.of(first, second));
        Optional<Ratio> result =
                first.value().flatMap(a -> second.value().flatMap(b -> operation.apply(a, b)));
        return result.map(value -> Figure.of(definition, month, value, lineage))
                .orElseGet(() -> Figure.absent(definition, month, Absence.NOT_APPLICABLE, lineage));
    }

    private Figure prior(Definition definition, Month month, String figure) {
        Figure before = figure(figure, month.previous());
        Lineage lineage = new Lineage.Figures(List.of(before));
        return before.value()
                .map(value -> Figure.of(definition, month, value, lineage))
                .orElseGet(() -> Figure.absent(definition, month, Absence.NOT_APPLICABLE, lineage));
    }

    /// Not meaningful if the base is nil, the sign turns, or the change is over 999%.
    private Figure change(Definition definition, Month month, String id) {
        Figure now = figure(id, month);
        Figure before = figure(id, month.previous());
        Lineage lineage = new Lineage.Figures(List.of(now, before));
        if (now.value().isEmpty() || before.value().isEmpty()) {
            return Figure.absent(definition, month, Absence.NOT_APPLICABLE, lineage);
        }
        Ratio base = before.value().get();
        Ratio value = now.value().get();
        if (base.isZero() || base.signum() * value.signum() < 0) {
            return Figure.absent(definition, month, Absence.NOT_MEANINGFUL, lineage);
        }
        Ratio change = value.minus(base).dividedBy(base);
        return change.abs().compareTo(Ratio.of(999, 100)) > 0
                ? Figure.absent(definition, month, Absence.NOT_MEANINGFUL, lineage)
                : Figure.of(definition, month, change, lineage);
    }
}
