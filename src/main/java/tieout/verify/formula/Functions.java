package tieout.verify.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// The functions that workbooks of the house may use, and no others.
final class Functions {
    private Functions() {}

    static Value of(String name, List<Value> given) {
        return switch (name) {
            case "SUM" -> fold(given, 0, Double::sum);
            case "MIN" -> fold(given, Double.POSITIVE_INFINITY, Math::min);
            case "MAX" -> fold(given, Double.NEGATIVE_INFINITY, Math::max);
            case "ROUND" -> rounded(given, RoundingMode.HALF_UP);
            case "ROUNDUP" -> rounded(given, RoundingMode.UP);
            case "ROUNDDOWN" -> rounded(given, RoundingMode.DOWN);
            case "ABS" -> number(given.getFirst(), Math::abs);
            case "INT" -> number(given.getFirst(), Math::floor);
            case "IF" -> choice(given);
            case "AND" -> Value.truth(given.stream().allMatch(Functions::isTrue));
            case "OR" -> Value.truth(given.stream().anyMatch(Functions::isTrue));
            case "ISNUMBER" -> Value.truth(given.getFirst() instanceof Value.Number);
            case "SUMIFS" -> sumIfs(given);
            case "COUNTIFS" -> countIfs(given);
            case "INDEX" -> index(given);
            case "MATCH" -> match(given);
            default -> throw new Unknown("the function " + name);
        };
    }

    /// Of the numbers among them; words and blanks count for nothing.
    private static Value fold(List<Value> given, double start, DoubleBinaryOperator step) {
        double result = start;
        for (Value value : given) {
            for (Value each : value.cells()) {
                if (each instanceof Value.Failure) {
                    return each;
                }
                if (each instanceof Value.Number(double number)) {
                    result = step.applyAsDouble(result, number);
                }
            }
        }
        return new Value.Number(result);
    }

    private static Value number(Value value, DoubleUnaryOperator of) {
        return value.arithmetic() instanceof Value.Number(double number)
                ? new Value.Number(of.applyAsDouble(number))
                : value.arithmetic();
    }

    /// As a spreadsheet rounds: the shortest decimal that stands for the double, away from nil.
    private static Value rounded(List<Value> given, RoundingMode mode) {
        int digits = given.get(1).arithmetic() instanceof Value.Number(double d) ? (int) d : 0;
        return number(
                given.getFirst(), d -> BigDecimal.valueOf(d).setScale(digits, mode).doubleValue());
    }

    static boolean isTrue(Value value) {
        return value instanceof Value.Number(double number) && number != 0;
    }

    private static Value choice(List<Value> given) {
        return given.getFirst() instanceof Value.Failure
                ? given.getFirst()
                : given.get(isTrue(given.getFirst()) ? 1 : 2);
    }

    private static Value sumIfs(List<Value> given) {
        List<Value> sums = given.getFirst().cells();
        List<Condition> conditions = Condition.of(given.subList(1, given.size()));
        double sum = 0;
        for (int at : Condition.met(conditions).toArray()) {
            sum += sums.get(at) instanceof Value.Number(double number) ? number : 0;
        }
        return new Value.Number(sum);
    }

    private static Value countIfs(List<Value> given) {
        return new Value.Number(Condition.met(Condition.of(given)).count());
    }

    private static Value index(List<Value> given) {
        List<Value> cells = given.getFirst().cells();
        return given.get(1) instanceof Value.Number(double at) && at >= 1 && at <= cells.size()
                ? cells.get((int) at - 1)
                : new Value.Failure("#N/A");
    }

    private static Value match(List<Value> given) {
        List<Value> cells = given.get(1).cells();
        for (int i = 0; i < cells.size(); i++) {
            if (!(cells.get(i) instanceof Value.Blank)
                    && Arithmetic.order(cells.get(i), given.getFirst()) == 0) {
                return new Value.Number(i + 1);
            }
        }
        return new Value.Failure("#N/A");
    }
}
