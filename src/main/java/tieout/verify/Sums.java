package tieout.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sums and differences of a workbook, recomputed from the numbers that it stores.
///
/// `ROUND(SUM(B7:B15),8)`, `SUM(check_flags)`, `ROUND(C4-D4,2)`, `IF(E9=0,0,1)` and figures
/// added by name; no other formula is read here.
final class Sums {
    private static final String CELL = "\\$?([A-Z]+)\\$?([0-9]+)";
    private static final Pattern ROUNDED = Pattern.compile("ROUND\\((.*),([0-9])\\)");
    private static final Pattern SUM = Pattern.compile("SUM\\(([^()]+)\\)");
    private static final Pattern RANGE = Pattern.compile(CELL + "(?::" + CELL + ")?");
    private static final Pattern PAIR = Pattern.compile(CELL + "([+-])" + CELL);
    private static final Pattern TERMS =
            Pattern.compile("-?[a-z][a-z0-9_]*(?:[+-][a-z][a-z0-9_]*)+");
    private static final Pattern FLAG = Pattern.compile("IF\\(" + CELL + "=0,0,1\\)");

    private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    Sums(Workbook book) {
        for (Workbook.Cell cell : book.cells()) {
            cell.number().ifPresent(n -> numbers.put(cell.place(), BigDecimal.valueOf(n)));
        }
        book.names().forEach((place, name) -> places.put(name, place));
    }

    /// What the formula comes to on its sheet; empty if it is of another form.
    Optional<BigDecimal> of(String sheet, String formula) {
        Matcher rounded = ROUNDED.matcher(formula);
        if (rounded.matches()) {
            int digits = Integer.parseInt(rounded.group(2));
            return of(sheet, rounded.group(1)).map(v -> v.setScale(digits, RoundingMode.HALF_UP));
        }
        Matcher sum = SUM.matcher(formula);
        if (sum.matches()) {
            return sum(sheet, sum.group(1));
        }
        Matcher pair = PAIR.matcher(formula);
        if (pair.matches()) {
            BigDecimal left = number(sheet, pair.group(1), pair.group(2));
            BigDecimal right = number(sheet, pair.group(4), pair.group(5));
            return Optional.of(pair.group(3).equals("+") ? left.add(right) : left.subtract(right));
        }
        if (TERMS.matcher(formula).matches()) {
            return terms(formula);
        }
        Matcher flag = FLAG.matcher(formula);
        return flag.matches()
                ? Optional.of(
                        number(sheet, flag.group(1), flag.group(2)).signum() == 0
                                ? BigDecimal.ZERO
                                : BigDecimal.ONE)
                : Optional.empty();
    }

    /// `loan_principal_opening+loan_drawn-loan_repaid`, if every name stands for one number.
    private Optional<BigDecimal> terms(String formula) {
        BigDecimal total = BigDecimal.ZERO;
        for (String term : formula.split("(?=[+-])")) {
            String name = term.replaceFirst("^[+-]", "");
            String place = places.getOrDefault(name, "").replace("$", "");
            BigDecimal value = numbers.get(place);
            if (value == null) {
                return Optional.empty();
            }
            total = term.startsWith("-") ? total.subtract(value) : total.add(value);
        }
        return Optional.of(total);
    }

    private Optional<BigDecimal> sum(String sheet, String range) {
        String place = places.getOrDefault(range, sheet + "!" + range);
        String other = place.substring(0, place.indexOf('!'));
        Matcher cells = RANGE.matcher(place.substring(place.indexOf('!') + 1));
        if (!cells.matches()) {
            return Optional.empty();
        }
        String last = cells.group(4) == null ? cells.group(2) : cells.group(4);
        List<BigDecimal> parts = new ArrayList<>();
        for (int row = Integer.parseInt(cells.group(2)); row <= Integer.parseInt(last); row++) {
            parts.add(number(other, cells.group(1), String.valueOf(row)));
        }
        return Optional.of(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal number(String sheet, String column, String row) {
        return numbers.getOrDefault(sheet + "!" + column + row, BigDecimal.ZERO);
    }
}
