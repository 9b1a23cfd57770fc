package tieout.typeset.pdf;

import static java.util.Objects.requireNonNull;

import org.openpdf.layout.SharedContext;
import org.openpdf.render.Box;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The live areas over links, each tied to its Link element in the structure.
final class LinkLayer {
    private record Tied(PdfStructureElement link, PdfDictionary reference) {}

    private final PdfWriter writer;
    private final SharedContext context;
    private final float dotsPerPoint;
    private final Set<String> areas = new TreeSet<>();
    private final List<Tied> tied = new ArrayList<>();

    LinkLayer(PdfWriter writer, SharedContext context, float dotsPerPoint) {
        this.writer = writer;
        this.context = context;
        this.dotsPerPoint = dotsPerPoint;
    }

    void over(
            RenderingContext c,
            Box box,
            Element element,
            PdfStructureElement link,
            Rectangle area) {
        boolean seen = !areas.add(writer.getPageNumber() + " " + area + area.getLeft());
        String href = element.getAttribute("href");
        if (seen || href.isEmpty()) {
            return;
        }
        PdfAction action;
        if (href.startsWith("#")) {
            Box target = context.getBoxById(href.substring(1));
            if (target == null) {
                return;
            }
            action = jump(c, target);
        } else {
            action = new PdfAction(href);
        }
        annotate(action, area, link, spoken(element, href));
    }

    private static String spoken(Element element, String href) {
        String title = element.getAttribute("title");
        return title.isEmpty() ? element.getTextContent().strip() + " (" + href + ")" : title;
    }

    private PdfAction jump(RenderingContext c, Box target) {
        PageBox page =
                requireNonNull(requireNonNull(c.getRootLayer()).getPage(c, target.getAbsY()));
        float fromTop =
                page.getMarginBorderPadding(c, org.openpdf.css.style.CalculatedStyle.Edge.TOP)
                        + target.getAbsY()
                        - page.getTop();
        float top = (page.getHeight(c) - fromTop) / dotsPerPoint;
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
        destination.addPage(writer.getPageReference(page.getPageNo() + 1));
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        action.put(PdfName.D, destination);
        return action;
    }

    private void annotate(
            PdfAction action, Rectangle area, PdfStructureElement link, String spoken) {
        PdfAnnotation live =
                new PdfAnnotation(
                        writer,
                        area.getLeft(),
                        area.getBottom(),
                        area.getRight(),
                        area.getTop(),
                        action);
        live.put(PdfName.SUBTYPE, PdfName.LINK);
        live.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        live.put(PdfName.CONTENTS, StructureTree.unicode(spoken));
        live.setBorder(new PdfBorderArray(0, 0, 0));
        int key = writer.getStructureTreeRoot().addExistingObject(link.getReference());
        live.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(live);
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), live.getIndirectReference());
        reference.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
        tied.add(new Tied(link, reference));
    }

    /// Ties each live area to its element; call once when all pages are painted.
    void tieAll() {
        tied.forEach(t -> StructureTree.refer(t.link(), t.reference()));
    }
}
