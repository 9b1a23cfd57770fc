package tieout.typeset.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.CSSResource;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

import java.io.InputStream;

/// Answers what a document asks for while it is set: nothing but the house style.
///
/// No file, no address, no image from elsewhere; asking for one refuses the document.
final class HouseAgent extends ITextUserAgent {
    /// How the library shows plain XHTML; a part of it, whatever address it is asked by.
    private static final String DEFAULTS = "/resources/css/XhtmlNamespaceHandler.css";

    private final Objections objections;

    HouseAgent(Objections objections, ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
        this.objections = objections;
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        if (uri.endsWith(DEFAULTS)) {
            return new CSSResource(ITextUserAgent.class.getResourceAsStream(DEFAULTS));
        }
        objections.outside(uri);
        return new CSSResource(InputStream.nullInputStream());
    }

    @Override
    public ImageResource getImageResource(String uri) {
        objections.outside(uri);
        return new ImageResource(uri, null);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw new IllegalArgumentException("the press reads no XML from " + uri);
    }

    @Override
    public byte @Nullable [] getBinaryResource(String uri) {
        objections.outside(uri);
        return null;
    }

    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }
}
