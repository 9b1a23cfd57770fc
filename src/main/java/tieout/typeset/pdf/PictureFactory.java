package tieout.typeset.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.ReplacedElementFactory;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.render.BlockBox;
import org.openpdf.simple.extend.FormSubmissionListener;
import org.w3c.dom.Element;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.typeset.chart.Chart;

import java.util.Map;

/// Puts a drawing where the text asks for one.
///
/// `<img data-chart="holdings_bridge" alt="..."/>` is a chart of the manuscript;
/// `<img data-mark="break" alt=""/>` the small shape of a status.
final class PictureFactory implements ReplacedElementFactory {
    private final Manuscript manuscript;
    private final HouseStyle house;
    private final HouseFonts fonts;
    private final Objections objections;

    PictureFactory(
            Manuscript manuscript, HouseStyle house, HouseFonts fonts, Objections objections) {
        this.manuscript = manuscript;
        this.house = house;
        this.fonts = fonts;
        this.objections = objections;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext c, BlockBox box, UserAgentCallback uac, int width, int height) {
        Element element = box.getElement();
        if (element == null || !element.getTagName().equals("img")) {
            return null;
        }
        if (element.hasAttribute("data-mark")) {
            Mark mark = Mark.of(element.getAttribute("data-mark"), manuscript.name());
            return new Picture(mark.drawing(house), width, height);
        }
        Chart chart = chart(element.getAttribute("data-chart"), manuscript.charts());
        if (element.getAttribute("alt").isEmpty() || width <= 0 || height <= 0) {
            throw refused(
                    "the chart " + element.getAttribute("data-chart") + " lacks alt text or a size",
                    "give the img an alt and a class with width and height");
        }
        return new Picture(
                (page, left, top, w, h) ->
                        chart.draw(new PdfCanvas(page, house, fonts, objections, left, top), w, h),
                width,
                height);
    }

    private Chart chart(String key, Map<String, Chart> charts) {
        Chart chart = charts.get(key);
        if (chart == null) {
            throw refused(
                    "asks for the chart \"" + key + "\"",
                    "choose one of " + String.join(", ", charts.keySet()));
        }
        return chart;
    }

    private Refusal refused(String wrong, String remedy) {
        return new Refusal(Problem.of(manuscript.name(), wrong, remedy));
    }

    @Override
    public void reset() {}

    @Override
    public void remove(Element e) {}

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {}
}
