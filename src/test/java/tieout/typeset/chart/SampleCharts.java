package tieout.typeset.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/// The charts of the sample memo.
public final class SampleCharts {
    private SampleCharts() {}

    public static Map<String, Chart> all() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        for (String key : new String[] {"holdings_bridge", "debt", "shock", "hash_rate"}) {
            charts.put(key, new Framed(key, "BTC, February 2026, AC"));
        }
        return charts;
    }

    /// A title in a frame.
    private record Framed(String title, String measure) implements Chart {
        @Override
        public void draw(Canvas canvas, double width, double height) {
            canvas.outline(0, 0, width, height, 0.5, Ink.HAIR);
            canvas.text(title, 4, 12, Canvas.Face.TITLE, Ink.INK);
        }
    }
}
