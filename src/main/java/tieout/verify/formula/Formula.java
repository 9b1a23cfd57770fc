package tieout.verify.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One formula of a sheet, computed from the values that the workbook stores for its precedents.
///
/// Its language is the one that workbooks of the house may use: arithmetic, comparison, names,
/// addresses and a dozen functions. If every formula comes to what is stored beside it, the whole
/// workbook recalculates to itself.
public final class Formula {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:([A-Za-z][A-Za-z0-9]*)!)?\\$?([A-Z]+)\\$?([0-9]+)"
                            + "(?::\\$?([A-Z]+)\\$?([0-9]+))?");

    private final List<Token> tokens;
    private final String sheet;
    private final Grid grid;
    private int at;

    private Formula(String text, String sheet, Grid grid) {
        this.tokens = Token.of(text);
        this.sheet = sheet;
        this.grid = grid;
    }

    /// What it comes to; throws [Unknown] for a formula of another language.
    public static Value value(String text, String sheet, Grid grid) {
        Formula formula = new Formula(text, sheet, grid);
        Value value = formula.comparison();
        formula.expect(Token.Kind.END, "");
        Value first = value.each().findFirst().orElseGet(Value.Blank::new);
        return first instanceof Value.Blank ? new Value.Number(0) : first;
    }

    private Token next() {
        return tokens.get(at);
    }

    private boolean takes(String sign) {
        if (next().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(Token.Kind kind, String words) {
        Token token = next();
        if (token.kind() != kind || !token.words().equals(words)) {
            throw new Unknown("\"" + token.words() + "\" where \"" + words + "\" belongs");
        }
        at++;
    }

    private Value comparison() {
        Value left = sum();
        for (String sign : List.of("<>", "<=", ">=", "=", "<", ">")) {
            if (takes(sign)) {
                return Arithmetic.compare(sign, left, sum());
            }
        }
        return left;
    }

    private Value sum() {
        Value left = product();
        while (next().is("+") || next().is("-")) {
            String sign = tokens.get(at++).words();
            left = Arithmetic.of(sign, left, product());
        }
        return left;
    }

    private Value product() {
        Value left = signed();
        while (next().is("*") || next().is("/")) {
            String sign = tokens.get(at++).words();
            left = Arithmetic.of(sign, left, signed());
        }
        return left;
    }

    private Value signed() {
        if (takes("-")) {
            return Arithmetic.of("-", new Value.Number(0), signed());
        }
        return takes("+") ? signed() : term();
    }

    private Value term() {
        Token token = next();
        at++;
        return switch (token.kind()) {
            case NUMBER -> new Value.Number(Double.parseDouble(token.words()));
            case TEXT -> new Value.Text(token.words());
            case ADDRESS -> cells(token.words());
            case NAME -> takes("(") ? function(token.words()) : named(token.words());
            case SIGN -> inBrackets(token);
            case END -> throw new Unknown("a formula that breaks off");
        };
    }

    private Value inBrackets(Token token) {
        if (!token.is("(")) {
            throw new Unknown("\"" + token.words() + "\" where a value belongs");
        }
        Value value = comparison();
        expect(Token.Kind.SIGN, ")");
        return value;
    }

    private Value function(String name) {
        List<Value> given = new ArrayList<>();
        while (!takes(")")) {
            given.add(comparison());
            if (!next().is(")")) {
                expect(Token.Kind.SIGN, ",");
            }
        }
        return Functions.of(name, given);
    }

    private Value named(String name) {
        String place = grid.named(name);
        return place.isEmpty() ? new Value.Failure("no name " + name) : cells(place);
    }

    private Value cells(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new Unknown(address);
        }
        String there = parts.group(1) == null ? sheet : parts.group(1);
        int column = column(parts.group(2));
        int row = Integer.parseInt(parts.group(3));
        if (parts.group(4) == null) {
            return grid.at(there, column, row);
        }
        int lastRow = Integer.parseInt(parts.group(5));
        int lastColumn = column(parts.group(4));
        return grid.area(there, address, () -> area(there, column, row, lastColumn, lastRow));
    }

    private Value area(String there, int column, int row, int lastColumn, int lastRow) {
        List<Value> cells = new ArrayList<>();
        for (int r = row; r <= lastRow; r++) {
            for (int c = column; c <= lastColumn; c++) {
                cells.add(grid.at(there, c, r));
            }
        }
        return new Area(cells);
    }

    /// `A` is 1, `AA` is 27.
    public static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }
}
