package tieout.report;

import java.util.List;

/// How a figure is computed, as data: seven cases, and a figure is always one of them.
///
/// The same tree is evaluated by `Evaluation`, put into words by [#english] and written to a
/// workbook as a live formula by `typeset`. Names inside a formula are figure ids of the same
/// month,
/// except in [Prior] and [Change], which look one month back.
public sealed interface Formula {

    /// The total of source rows; no rows make nil, an exact zero.
    record Total(String of, Selector selector) implements Formula {}

    /// The total of source rows where having none means "not applicable", never nil.
    record Stated(String of, Selector selector) implements Formula {}

    /// Figures added and subtracted.
    record Sum(List<Term> terms) implements Formula {
        public Sum(Term... terms) {
            this(List.of(terms));
        }
    }

    /// One figure divided by another; not applicable if the divisor is nil.
    record Quotient(String numerator, String denominator) implements Formula {}

    /// One figure times another.
    record Product(String left, String right) implements Formula {}

    /// The same or another figure of the month before.
    record Prior(String figure) implements Formula {}

    /// The change of a figure on the month before, as a share of that month's.
    record Change(String figure) implements Formula {}

    /// The ids this formula reads from its own month.
    default List<String> inputs() {
        return switch (this) {
            case Total t -> List.of();
            case Stated s -> List.of();
            case Sum(List<Term> terms) -> terms.stream().map(Term::figure).toList();
            case Quotient(String numerator, String denominator) -> List.of(numerator, denominator);
            case Product(String left, String right) -> List.of(left, right);
            case Prior p -> List.of();
            case Change(String figure) -> List.of(figure);
        };
    }

    /// The formula as a sentence without its verb, such as `bitcoin_sold - announced_sale`.
    default String english() {
        return switch (this) {
            case Total(String of, Selector s) -> "total of " + of;
            case Stated(String of, Selector s) -> of;
            case Sum(List<Term> terms) -> sum(terms);
            case Quotient(String numerator, String denominator) ->
                    numerator + " divided by " + denominator;
            case Product(String left, String right) -> left + " times " + right;
            case Prior(String figure) -> figure + " of the month before";
            case Change(String figure) -> "change of " + figure + " on the month before";
        };
    }

    private static String sum(List<Term> terms) {
        StringBuilder words = new StringBuilder();
        for (Term term : terms) {
            if (!words.isEmpty()) {
                words.append(' ').append(term.sign()).append(' ');
            } else if (!term.added()) {
                words.append("- ");
            }
            words.append(term.figure());
        }
        return words.toString();
    }
}
