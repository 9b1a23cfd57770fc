package tieout.verify;

import tieout.verify.formula.Area;
import tieout.verify.formula.Formula;
import tieout.verify.formula.Grid;
import tieout.verify.formula.Unknown;
import tieout.verify.formula.Value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Every formula of a workbook recomputed from the cells that it stores.
final class Recalculation implements Grid {
    private static final double NEAR = 1e-9;

    private static final Value NOTHING = new Value.Blank();

    private final Map<String, Map<Long, Value>> cells = new LinkedHashMap<>();
    private final Map<String, Value> areas = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    Recalculation(Workbook book) {
        for (Workbook.Cell cell : book.cells()) {
            Value value =
                    cell.number().isPresent()
                            ? new Value.Number(cell.number().getAsDouble())
                            : new Value.Text(cell.words());
            cells.computeIfAbsent(cell.sheet(), s -> new LinkedHashMap<>())
                    .put(place(Formula.column(cell.column()), cell.row()), value);
        }
        book.names().forEach((place, name) -> places.put(name, place));
    }

    @Override
    public Value at(String sheet, int column, int row) {
        return cells.getOrDefault(sheet, Map.of()).getOrDefault(place(column, row), NOTHING);
    }

    private static long place(int column, int row) {
        return (long) row << 20 | column;
    }

    /// Many formulas ask for the same columns; what is stored does not change.
    @Override
    public Value area(String sheet, String address, Supplier<Value> cells) {
        String key = sheet + "!" + address;
        Value known = areas.get(key);
        if (known == null) {
            known = cells.get();
            areas.put(key, known);
        }
        return known;
    }

    @Override
    public String named(String name) {
        return places.getOrDefault(name, "");
    }

    /// What a formula comes to instead of the stored value; nothing if they agree.
    String fault(Workbook.Cell cell) {
        if (cell.formula().isEmpty()) {
            return "";
        }
        try {
            Value reached = Formula.value(cell.formula(), cell.sheet(), this);
            return same(cell, reached) ? "" : "its formula comes to " + words(reached);
        } catch (Unknown language) {
            return String.valueOf(language.getMessage());
        }
    }

    private static boolean same(Workbook.Cell cell, Value reached) {
        if (cell.number().isPresent() && reached instanceof Value.Number(double number)) {
            double stored = cell.number().getAsDouble();
            return Math.abs(stored - number) <= NEAR * Math.max(1, Math.abs(stored));
        }
        return cell.number().isEmpty() && reached.equals(new Value.Text(cell.words()));
    }

    private static String words(Value value) {
        return switch (value) {
            case Value.Number(double number) -> String.valueOf(number);
            case Value.Text(String words) -> "\"" + words + "\"";
            case Value.Failure(String why) -> why;
            case Value.Blank blank -> "nothing";
            case Area area -> "a range";
        };
    }
}
