package tieout.verify.formula;

import java.util.List;
import java.util.stream.Stream;

/// What a cell or a formula comes to.
public sealed interface Value permits Value.Number, Value.Text, Value.Blank, Value.Failure, Area {
    /// Also a truth: 1 or 0.
    record Number(double number) implements Value {}

    record Text(String words) implements Value {}

    record Blank() implements Value {}

    /// What a spreadsheet would show as `#DIV/0!` or `#N/A`.
    record Failure(String why) implements Value {}

    static Value truth(boolean truth) {
        return new Number(truth ? 1 : 0);
    }

    /// The values of one or many cells.
    default Stream<Value> each() {
        return cells().stream();
    }

    /// The same as a list, which a range has already.
    default List<Value> cells() {
        return List.of(this);
    }

    /// As a number in arithmetic: a blank is nil, a text is none.
    default Value arithmetic() {
        return switch (this) {
            case Number n -> n;
            case Blank b -> new Number(0);
            case Text t -> new Failure("\"" + t.words() + "\" is no number");
            case Area a -> new Failure("a range is no number");
            case Failure f -> f;
        };
    }
}
