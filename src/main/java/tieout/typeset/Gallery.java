package tieout.typeset;

import tieout.typeset.chart.Chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The charts of a month by name, each with the words that stand for it where it cannot be seen.
final class Gallery {
    private static final List<String> NAMES =
            List.of("holdings_bridge", "produced", "held", "hash_rate", "debt", "shock");

    private final Map<String, Chart> charts = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    Gallery() {
        NAMES.forEach(name -> words.put(name, ""));
    }

    void hang(String key, Chart chart, String alternative) {
        charts.put(key, chart);
        words.put(key, alternative);
    }

    Map<String, Chart> charts() {
        return charts;
    }

    /// What each chart shows, in a sentence or two; nothing where the month has no such chart.
    Map<String, String> words() {
        return words;
    }
}
