package tieout.typeset.sheet.book;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.report.Figure;
import tieout.report.Formula;
import tieout.report.Lineage;
import tieout.report.Term;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// A figure's formula as a live one, over the defined names of its inputs or the range of its rows.
///
/// Sums of bitcoin, dollars and tether are rounded to the smallest part of their unit, which sheds
/// what binary addition leaves behind and nothing else. A figure whose inputs are not in the
/// workbook is written as the engine's value.
public record Live(Scope scope) {
    public Cell of(Figure figure, Format format) {
        if (figure.value().isEmpty()) {
            return absent(figure);
        }
        Optional<Tabled> tabled = scope.tabled(figure);
        if (tabled.isPresent()) {
            return live(figure, summed(figure.definition().unit(), tabled.get().sum()), format);
        }
        if (scope.showsRows(figure)) {
            return live(figure, summed(figure.definition().unit(), rows(figure)), format);
        }
        return inputsShown(figure)
                ? live(figure, formula(figure), format)
                : Cell.input(figure.value().get(), format);
    }

    /// A reference to a figure that stands elsewhere in the workbook.
    public Cell refer(Figure figure, Format format) {
        String name = name(figure);
        return figure.value()
                .map(value -> Cell.live(name, cached(figure), format))
                .orElseGet(() -> Cell.liveText(name, Cell.words(figure.absence())).as(Role.ABSENT));
    }

    /// The value a recalculation reaches: exact, or rounded to the smallest part of its unit.
    public Ratio cached(Figure figure) {
        Ratio exact = figure.value().orElse(Ratio.ZERO);
        boolean sum =
                scope.showsRows(figure)
                        || scope.tabled(figure).isPresent()
                        || inputsShown(figure)
                                && figure.definition().formula() instanceof Formula.Sum;
        int atom = atom(figure.definition().unit());
        return sum && atom > 0 ? Ratio.of(exact.rounded(atom, RoundingMode.HALF_UP)) : exact;
    }

    private Cell live(Figure figure, String formula, Format format) {
        return Cell.live(formula, cached(figure), format).as(Role.FIGURE);
    }

    /// Decimals of the smallest part of a unit; 0 where there is none.
    private static int atom(Unit unit) {
        return switch (unit) {
            case BTC -> 8;
            case USD, USDT -> 6;
            default -> 0;
        };
    }

    private static String summed(Unit unit, String sum) {
        return atom(unit) == 0 ? sum : "ROUND(" + sum + "," + atom(unit) + ")";
    }

    private String rows(Figure figure) {
        return "SUM(" + scope.names().rows(figure) + ")";
    }

    private boolean inputsShown(Figure figure) {
        return figure.lineage() instanceof Lineage.Figures(List<Figure> inputs)
                && inputs.stream().allMatch(scope::shows);
    }

    private String name(Figure figure) {
        return scope.names().of(figure);
    }

    private String formula(Figure figure) {
        List<String> inputs = inputs(figure);
        return switch (figure.definition().formula()) {
            case Formula.Sum(List<Term> terms) ->
                    summed(figure.definition().unit(), sum(terms, inputs));
            case Formula.Quotient q ->
                    "IF(" + inputs.get(1) + "=0,\"n/a\"," + String.join("/", inputs) + ")";
            case Formula.Product p -> String.join("*", inputs);
            case Formula.Prior p -> inputs.getFirst();
            case Formula.Change c -> change(inputs.get(0), inputs.get(1));
            case Formula.Total t -> throw new IllegalStateException(figure + " has no inputs");
            case Formula.Stated s -> throw new IllegalStateException(figure + " has no inputs");
        };
    }

    private List<String> inputs(Figure figure) {
        return figure.lineage() instanceof Lineage.Figures(List<Figure> inputs)
                ? inputs.stream().map(this::name).toList()
                : List.of();
    }

    private static String sum(List<Term> terms, List<String> inputs) {
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < inputs.size(); i++) {
            boolean added = terms.get(i).added();
            sum.append(added ? i == 0 ? "" : "+" : "-").append(inputs.get(i));
        }
        return sum.toString();
    }

    /// Not meaningful from nil, over a change of sign, or beyond 999%.
    private static String change(String now, String before) {
        String change = now + "/" + before + "-1";
        String far = "IF(ABS(" + change + ")>9.99,\"n/m\"," + change + ")";
        String turned = "IF(" + now + "*" + before + "<0,\"n/m\"," + far + ")";
        return "IF(" + before + "=0,\"n/m\"," + turned + ")";
    }

    /// Live where the formula itself finds that there is no value, else the words.
    private Cell absent(Figure figure) {
        String words = Cell.words(figure.absence());
        boolean allValued =
                figure.lineage() instanceof Lineage.Figures(List<Figure> inputs)
                        && inputs.stream().allMatch(f -> f.value().isPresent());
        return allValued && inputsShown(figure)
                ? Cell.liveText(formula(figure), words).as(Role.ABSENT)
                : Cell.absent(figure.absence());
    }
}
