package tieout.typeset.pdf;

import tieout.typeset.chart.Chart;
import tieout.typeset.chart.SampleCharts;
import tieout.typeset.page.Delivered;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// The February memo, reconstructed for the layout: what the press is judged on.
final class Sample {
    static final HouseStyle HOUSE = HouseStyle.of(Delivered.templates());

    private Sample() {}

    static String memo() {
        return text("board-memo");
    }

    static String text(String name) {
        String file = "/typeset/" + name + ".xhtml";
        try (InputStream in = Sample.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new IllegalStateException(absent);
        }
    }

    static Manuscript manuscript(String name, String xhtml, Optional<String> draft) {
        return new Manuscript(
                name,
                xhtml,
                "Board memo, February 2026",
                "en-US",
                new Furniture(
                        "Cango Inc.",
                        "Board memo",
                        "February 2026",
                        "Board - confidential",
                        "Run 2026-02, digest 5f0c91aa77d2, cut-off 00:00 UTC, 1 March 2026"),
                Instant.parse("2026-03-01T00:00:00Z"),
                draft,
                charts());
    }

    static Map<String, Chart> charts() {
        return SampleCharts.all();
    }

    static byte[] set(PdfPress press) {
        return press.set(manuscript("board-memo", memo(), Optional.empty()));
    }
}
