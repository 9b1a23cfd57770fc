package tieout.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.BaseFont;

import tieout.typeset.chart.Canvas;
import tieout.typeset.chart.Ink;
import tieout.typeset.chart.SampleCharts;

import java.util.ArrayList;
import java.util.List;

class ChartLabelsTest {
    private record Label(String words, double left, double top, double right, double bottom) {
        boolean meets(Label other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "holdings_bridge, 504, 190",
        "holdings_bridge, 246, 150",
        "debt, 246, 170",
        "debt, 504, 150",
        "shock, 246, 170",
        "shock, 504, 190",
        "hash_rate, 246, 150",
        "hash_rate, 504, 150"
    })
    void labels_stay_in_the_frame_and_never_overlap(String key, double width, double height) {
        List<Label> labels = drawn(key, width, height);
        assertThat(labels)
                .allMatch(l -> l.left >= 0 && l.right <= width && l.top >= 0 && l.bottom <= height);
        for (Label one : labels) {
            assertThat(labels.stream().filter(other -> other != one).filter(one::meets)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    holdings_bridge | −4,451.00
                    debt            | margin call 80%: US$56,394.67
                    debt            | liquidation 90%: US$50,128.60
                    shock           | margin call 80%: US$56,394.67
                    shock           | liquidation 90%: US$50,128.60
                    shock           | today 68.4%
                    hash_rate       | 34.55
                    hash_rate       | deployed 50.00
                    """)
    void what_a_chart_must_name_it_names_in_the_small_size(String key, String words) {
        assertThat(drawn(key, 246, 150)).extracting(Label::words).contains(words);
    }

    private static List<Label> drawn(String key, double width, double height) {
        Recording canvas = new Recording(new HouseFonts(Sample.HOUSE));
        SampleCharts.all().get(key).draw(canvas, width, height);
        return canvas.labels;
    }

    /// Keeps the labels, measured by the house font's own widths.
    private static final class Recording implements Canvas {
        private final HouseFonts fonts;
        private final List<Label> labels = new ArrayList<>();

        Recording(HouseFonts fonts) {
            this.fonts = fonts;
        }

        @Override
        public void fill(double x, double y, double width, double height, Ink ink) {}

        @Override
        public void outline(
                double x, double y, double width, double height, double stroke, Ink ink) {}

        @Override
        public void line(List<Point> points, double stroke, Line style, Ink ink) {}

        @Override
        public void disc(double x, double y, double radius, Ink ink) {}

        @Override
        public void text(String words, double x, double y, Face face, Ink ink) {
            double top = y - face.capital();
            labels.add(new Label(words, x, top, x + width(words, face), y + face.size() * 0.1));
        }

        @Override
        public double width(String words, Face face) {
            BaseFont font =
                    fonts.of(
                            face.bold()
                                    ? HouseFonts.Face.CONDENSED_SEMIBOLD
                                    : HouseFonts.Face.CONDENSED);
            return font.getWidthPoint(words, (float) face.size());
        }
    }
}
