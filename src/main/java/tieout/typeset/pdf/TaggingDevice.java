package tieout.typeset.pdf;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.openpdf.extend.FSImage;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.FSFont;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;

import java.awt.Shape;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/// Paints pages so that each word lies under its structure element and all else is an artifact.
///
/// Whatever is painted outside of a word or a figure (rules, washes, bullets, running heads, the
/// head of a table repeated on its second page) is marked as an artifact, by default.
final class TaggingDevice extends ITextOutputDevice {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final Set<InlineText> painted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Objections objections;
    private Optional<StructureTree> tree = Optional.empty();
    private Optional<LinkLayer> links = Optional.empty();
    private Optional<BaseFont> face = Optional.empty();
    private boolean marked;

    TaggingDevice(float dotsPerPoint, Objections objections) {
        super(dotsPerPoint);
        this.objections = objections;
    }

    void follow(StructureTree structure, LinkLayer linkLayer) {
        tree = Optional.of(structure);
        links = Optional.of(linkLayer);
    }

    @Override
    public void drawText(RenderingContext c, InlineText text) {
        if (!liesOnPage(c, requireNonNull(text.getParent()))) {
            return;
        }
        boolean first = painted.add(text);
        Optional<PdfStructureElement> owner =
                first && text.getTextNode() != null
                        ? tree.flatMap(t -> t.of(text.getTextNode()))
                        : Optional.empty();
        inside(owner, () -> super.drawText(c, text));
    }

    /// A line that begins the next page is offered to this one too, to be clipped away; it is
    /// left out instead, so that the words are on one page only.
    private static boolean liesOnPage(RenderingContext c, InlineLayoutBox line) {
        int baseline = line.getAbsY() + line.getBaseline();
        PageBox page = requireNonNull(c.getPage());
        return line.isContainedInMarginBox()
                || (baseline > page.getTop() && baseline <= page.getBottom());
    }

    @Override
    public void paintReplacedElement(RenderingContext c, BlockBox box) {
        Element element = box.getElement();
        Optional<PdfStructureElement> owner =
                element == null ? Optional.empty() : tree.flatMap(t -> t.of(element));
        ITextReplacedElement picture =
                (ITextReplacedElement) requireNonNull(box.getReplacedElement());
        if (picture instanceof Picture figure && owner.isPresent()) {
            figure.locate(this, box, owner.get());
        }
        if (owner.isPresent()) {
            inside(owner, () -> picture.paint(c, this, box));
        } else {
            decoration(() -> picture.paint(c, this, box));
        }
    }

    @Override
    public void paintBackground(RenderingContext c, Box box) {
        super.paintBackground(c, box);
        Element element = box.getElement();
        if (element != null && element.getTagName().equals("a")) {
            Optional<PdfStructureElement> owner = tree.flatMap(t -> t.of(element));
            if (owner.isPresent() && links.isPresent()) {
                links.get().over(c, box, element, owner.get(), createLocalTargetArea(c, box));
            }
        }
    }

    private void inside(Optional<PdfStructureElement> owner, Runnable painting) {
        if (owner.isEmpty() || marked) {
            painting.run();
            return;
        }
        PdfContentByte page = getCurrentPage();
        page.beginMarkedContentSequence(owner.get());
        marked = true;
        painting.run();
        marked = false;
        page.endMarkedContentSequence();
    }

    /// Runs `painting` as decoration, unless it is part of what is already marked.
    private void decoration(Runnable painting) {
        if (marked) {
            painting.run();
            return;
        }
        PdfContentByte page = getCurrentPage();
        page.beginMarkedContentSequence(ARTIFACT);
        marked = true;
        painting.run();
        marked = false;
        page.endMarkedContentSequence();
    }

    @Override
    public void drawString(String s, float x, float y, @Nullable JustificationInfo info) {
        objections.checkGlyphs(s, face.orElseThrow());
        decoration(() -> super.drawString(s, x, y, info));
    }

    @Override
    public void setFont(FSFont font) {
        super.setFont(font);
        face = Optional.of(((ITextFSFont) font).getFontDescription().getFont());
    }

    @Override
    public void fill(Shape s) {
        decoration(() -> super.fill(s));
    }

    @Override
    public void draw(Shape s) {
        decoration(() -> super.draw(s));
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        decoration(() -> super.drawImage(image, x, y));
    }
}
