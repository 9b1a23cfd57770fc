package tieout.typeset.pdf;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;

/// Sets manuscripts as PDFs in the house style.
///
/// **Promises.** The same manuscript and house style give the same bytes, whatever was set before.
/// The PDF passes PDF/UA-1 and PDF/A-3a. Nothing is read but the house style.
///
/// **Refusals** (`evidence.Refusal`): XHTML that is not well formed, a character that the fonts
/// lack, an unknown chart or mark, a chart without alt text, a picture or sheet from elsewhere.
///
/// One press serves one thread; its fonts are read once, when the first document needs them.
public final class PdfPress {
    private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;

    private final HouseStyle house;
    private final HouseFonts fonts;
    private final String css;

    public PdfPress(HouseStyle house) {
        this.house = house;
        this.fonts = new HouseFonts(house);
        this.css = house.css();
    }

    /// The finished PDF.
    public byte[] set(Manuscript manuscript) {
        // The library writes file offsets in the digits of the default locale, which are not
        // everywhere 0 to 9; a PDF so written cannot be opened.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        Document text =
                Xhtml.parse(
                        manuscript.name(),
                        manuscript.xhtml(),
                        css,
                        manuscript.furniture().css(manuscript.draft()));
        Objections objections = new Objections(manuscript.name());
        TaggingDevice device = new TaggingDevice(DOTS_PER_POINT, objections);
        ITextRenderer renderer =
                new ITextRenderer(
                        DOTS_PER_POINT,
                        DOTS_PER_PIXEL,
                        device,
                        new HouseAgent(objections, device, DOTS_PER_PIXEL),
                        fonts.resolver(),
                        new PictureFactory(manuscript, house, fonts, objections),
                        new ITextTextRenderer());
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        if (manuscript.draft().isPresent()) {
            renderer.setPdfPageEvent(new DraftMark(house, fonts));
        }
        renderer.setListener(new Setting(manuscript, text, device));
        renderer.setDocument(text, "", new OwnLinks());
        renderer.layout();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.createPDF(out);
        objections.refuseAny();
        return out.toByteArray();
    }

    /// Adds conformance and structure while one document is written.
    private final class Setting extends DefaultPDFCreationListener {
        private final Manuscript manuscript;
        private final Document text;
        private final TaggingDevice device;
        private Optional<LinkLayer> links = Optional.empty();

        Setting(Manuscript manuscript, Document text, TaggingDevice device) {
            this.manuscript = manuscript;
            this.text = text;
            this.device = device;
        }

        @Override
        public void preOpen(ITextRenderer renderer) {
            new Conformance(manuscript, css).beforeOpen(writer(renderer));
        }

        @Override
        public void preWrite(ITextRenderer renderer, int pageCount) {
            PdfWriter writer = writer(renderer);
            new Conformance(manuscript, css).afterOpen(writer);
            LinkLayer layer = new LinkLayer(writer, renderer.getSharedContext(), DOTS_PER_POINT);
            links = Optional.of(layer);
            device.follow(new StructureTree(writer.getStructureTreeRoot(), text), layer);
        }

        @Override
        public void onClose(ITextRenderer renderer) {
            links.ifPresent(LinkLayer::tieAll);
        }

        private static PdfWriter writer(ITextRenderer renderer) {
            return requireNonNull(renderer.getWriter());
        }
    }

    /// Keeps the library from adding its own, untagged links.
    private static final class OwnLinks extends XhtmlNamespaceHandler {
        @Override
        public @Nullable String getLinkUri(Element e) {
            return null;
        }
    }
}
