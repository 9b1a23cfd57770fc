package tieout.verify.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A range and what its cells must be, as SUMIFS and COUNTIFS ask: `"T1"`, `5000`, `">=2026-01"`.
final class Condition {
    private static final Pattern CRITERION = Pattern.compile("(<>|<=|>=|=|<|>)?(.*)");
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final Value range;
    private final List<Value> cells;
    private final String sign;
    private final Value asked;

    private Condition(Value range, String sign, Value asked) {
        this.range = range;
        this.cells = range.cells();
        this.sign = sign;
        this.asked = asked;
    }

    /// Range and criterion in turn.
    static List<Condition> of(List<Value> given) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i + 1 < given.size(); i += 2) {
            all.add(of(given.get(i), given.get(i + 1)));
        }
        return all;
    }

    private static Condition of(Value range, Value criterion) {
        if (!(criterion instanceof Value.Text(String words))) {
            return new Condition(range, "", criterion);
        }
        Matcher parts = CRITERION.matcher(words);
        if (!parts.matches()) {
            throw new Unknown(words);
        }
        String sign = parts.group(1) == null ? "=" : parts.group(1);
        return new Condition(range, sign, numeric(new Value.Text(parts.group(2))));
    }

    /// The places at which all of the conditions are met.
    static IntStream met(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.texts().stream())
                .findFirst()
                .orElseGet(() -> IntStream.range(0, conditions.getFirst().size()))
                .filter(at -> conditions.stream().allMatch(condition -> condition.meets(at)));
    }

    /// Where the one text stands that is asked for, if one is.
    private Optional<IntStream> texts() {
        return sign.equals("=")
                        && asked instanceof Value.Text(String words)
                        && range instanceof Area area
                ? Optional.of(area.places(words))
                : Optional.empty();
    }

    private int size() {
        return cells.size();
    }

    boolean meets(int at) {
        Value cell = cells.get(at);
        if (sign.isEmpty()) {
            return !(cell instanceof Value.Blank) && Arithmetic.order(cell, asked) == 0;
        }
        if (asked instanceof Value.Text text && sign.equals("=")) {
            return cell instanceof Value.Text && Arithmetic.order(cell, text) == 0;
        }
        boolean number = asked instanceof Value.Number;
        Value compared = number ? numeric(cell) : cell;
        boolean alike = number ? compared instanceof Value.Number : compared instanceof Value.Text;
        return alike
                ? Functions.isTrue(Arithmetic.compare(sign, compared, asked))
                : sign.equals("<>");
    }

    /// A text that looks like a number meets a condition as one.
    private static Value numeric(Value cell) {
        return cell instanceof Value.Text(String words) && DIGITS.matcher(words).matches()
                ? new Value.Number(Double.parseDouble(words))
                : cell;
    }
}
