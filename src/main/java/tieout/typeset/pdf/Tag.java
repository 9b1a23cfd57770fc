package tieout.typeset.pdf;

import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;

import java.util.Locale;
import java.util.Set;

/// What an XHTML element is in the structure of a PDF (ISO 32000-1, 14.8.4).
///
/// `grouping` elements hold blocks, `block` elements hold words; other elements are transparent:
/// their words belong to the element around them.
record Tag(PdfName type, Kind kind) {
    enum Kind {
        GROUPING,
        BLOCK,
        CELL,
        INLINE,
        PICTURE
    }

    static final Tag NONE = new Tag(new PdfName("NonStruct"), Kind.INLINE);
    private static final Set<String> SECTIONS =
            Set.of("section", "article", "aside", "header", "footer", "nav", "main");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PARAGRAPHS = Set.of("p", "dt", "dd", "address", "pre");

    boolean isNone() {
        return this == NONE;
    }

    /// May blocks stand inside it?
    boolean holdsBlocks() {
        return kind == Kind.GROUPING || kind == Kind.CELL;
    }

    static Tag of(Element element) {
        String name = element.getTagName();
        if (SECTIONS.contains(name)) {
            return grouping("Sect");
        }
        if (HEADINGS.contains(name)) {
            return block(name.toUpperCase(Locale.ROOT));
        }
        if (PARAGRAPHS.contains(name)) {
            return Xhtml.hasClass(element, "note") ? block("Note") : block("P");
        }
        return switch (name) {
            case "body" -> grouping("Document");
            case "div", "figure", "dl" -> grouping("Div");
            case "blockquote" -> grouping("BlockQuote");
            case "ul", "ol" -> grouping("L");
            case "li" -> grouping("LI");
            case "table" -> grouping("Table");
            case "thead" -> grouping("THead");
            case "tbody" -> grouping("TBody");
            case "tfoot" -> grouping("TFoot");
            case "tr" -> grouping("TR");
            case "th" -> new Tag(new PdfName("TH"), Kind.CELL);
            case "td" -> new Tag(new PdfName("TD"), Kind.CELL);
            case "caption", "figcaption" -> block("Caption");
            case "a" -> element.hasAttribute("href") ? inline("Link") : NONE;
            case "sup" -> Xhtml.hasClass(element, "ref") ? inline("Reference") : NONE;
            case "img" ->
                    element.getAttribute("alt").isEmpty()
                            ? NONE
                            : new Tag(new PdfName("Figure"), Kind.PICTURE);
            default -> NONE;
        };
    }

    private static Tag grouping(String type) {
        return new Tag(new PdfName(type), Kind.GROUPING);
    }

    private static Tag block(String type) {
        return new Tag(new PdfName(type), Kind.BLOCK);
    }

    private static Tag inline(String type) {
        return new Tag(new PdfName(type), Kind.INLINE);
    }
}
