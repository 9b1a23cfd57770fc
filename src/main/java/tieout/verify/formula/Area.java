package tieout.verify.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// The cells of a range, row by row, and where each text stands among them.
///
/// A column of lots asks a column of disposals once for each lot, so the texts are found once.
public final class Area implements Value {
    private final List<Value> cells;
    private final Map<String, List<Integer>> places = new LinkedHashMap<>();

    Area(List<Value> cells) {
        this.cells = cells;
    }

    @Override
    public List<Value> cells() {
        return cells;
    }

    /// The places, counted from 0, of cells with this text, in whatever case.
    IntStream places(String text) {
        if (places.isEmpty()) {
            for (int at = 0; at < cells.size(); at++) {
                if (cells.get(at) instanceof Value.Text(String words)) {
                    places.computeIfAbsent(folded(words), w -> new ArrayList<>()).add(at);
                }
            }
        }
        return places.getOrDefault(folded(text), List.of()).stream().mapToInt(Integer::intValue);
    }

    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
