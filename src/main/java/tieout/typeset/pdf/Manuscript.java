package tieout.typeset.pdf;

import tieout.typeset.chart.Chart;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One document ready to be set: its expanded XHTML, and what must be said about it on every page.
///
/// - `name` is how errors call it: `board-memo`.
/// - `xhtml` is well formed, placeholders already expanded; no style sheet link is needed.
/// - `furniture` is the running head and foot.
/// - `dated` becomes the creation date in the file: the cut-off of the month, never the clock.
/// - `draft` is the words across each page's head when the books do not tie; absent when they do.
/// - `charts` are drawn where the text says `<img data-chart="key" alt="..."/>`.
public record Manuscript(
        String name,
        String xhtml,
        String title,
        String language,
        Furniture furniture,
        Instant dated,
        Optional<String> draft,
        Map<String, Chart> charts) {
    public Manuscript {
        charts = Collections.unmodifiableMap(new TreeMap<>(charts));
    }
}
