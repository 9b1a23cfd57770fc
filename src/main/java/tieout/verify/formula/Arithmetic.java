package tieout.verify.formula;

/// Two values and the sign between them.
final class Arithmetic {
    private Arithmetic() {}

    static Value of(String sign, Value left, Value right) {
        Value l = left.arithmetic();
        Value r = right.arithmetic();
        if (l instanceof Value.Number(double a) && r instanceof Value.Number(double b)) {
            return switch (sign) {
                case "+" -> new Value.Number(a + b);
                case "-" -> new Value.Number(a - b);
                case "*" -> new Value.Number(a * b);
                case "/" -> b == 0 ? new Value.Failure("#DIV/0!") : new Value.Number(a / b);
                default -> throw new Unknown(sign);
            };
        }
        return l instanceof Value.Failure ? l : r;
    }

    /// Numbers with numbers and words with words; a word is above every number.
    static Value compare(String sign, Value left, Value right) {
        if (left instanceof Value.Failure) {
            return left;
        }
        if (right instanceof Value.Failure) {
            return right;
        }
        int order = order(left, right);
        return Value.truth(
                switch (sign) {
                    case "=" -> order == 0;
                    case "<>" -> order != 0;
                    case "<" -> order < 0;
                    case ">" -> order > 0;
                    case "<=" -> order <= 0;
                    case ">=" -> order >= 0;
                    default -> throw new Unknown(sign);
                });
    }

    static int order(Value left, Value right) {
        if (left instanceof Value.Text(String a) && right instanceof Value.Text(String b)) {
            return a.compareToIgnoreCase(b);
        }
        if (left instanceof Value.Text(String a)) {
            return right instanceof Value.Blank && a.isEmpty() ? 0 : 1;
        }
        if (right instanceof Value.Text(String b)) {
            return left instanceof Value.Blank && b.isEmpty() ? 0 : -1;
        }
        return left.arithmetic() instanceof Value.Number(double a)
                        && right.arithmetic() instanceof Value.Number(double b)
                ? Double.compare(a + 0.0, b + 0.0)
                : 1;
    }
}
