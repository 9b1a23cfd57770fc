package tieout.typeset.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The structure of the document as a screen reader follows it, made from the XHTML in its order.
///
/// It is complete before the first page is painted, so that reading order is the order of the
/// text and not that of painting.
final class StructureTree {
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName PARAGRAPH = new PdfName("P");

    private final Map<Text, PdfStructureElement> words = new IdentityHashMap<>();
    private final Map<Element, PdfStructureElement> elements = new IdentityHashMap<>();
    private final Map<String, PdfStructureElement> named = new TreeMap<>();
    private final PdfStructureTreeRoot root;

    StructureTree(PdfStructureTreeRoot root, Document document) {
        this.root = root;
        Element body = (Element) document.getElementsByTagName("body").item(0);
        PdfStructureElement top = new PdfStructureElement(root, new PdfName("Document"));
        elements.put(body, top);
        fill(body, Tag.of(body), top);
        nameTree();
    }

    /// Where the words of a text node belong; empty when they are not content.
    Optional<PdfStructureElement> of(Text text) {
        return Optional.ofNullable(words.get(text));
    }

    Optional<PdfStructureElement> of(Element element) {
        return Optional.ofNullable(elements.get(element));
    }

    private void fill(Element element, Tag tag, PdfStructureElement parent) {
        boolean grouping = tag.kind() == Tag.Kind.GROUPING;
        place(element, tag, parent, grouping || holdsTagged(element));
    }

    /// Walks the children of `element`; what is transparent is walked through.
    private void place(Element element, Tag tag, PdfStructureElement into, boolean wrapWords) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text text) {
                if (!text.getData().isBlank()) {
                    words.put(text, wrapWords ? wrapper(tag, into) : into);
                } else if (!tag.holdsBlocks()) {
                    words.put(text, wrapWords ? new PdfStructureElement(into, SPAN) : into);
                }
            } else if (n instanceof Element child) {
                Tag inner = Tag.of(child);
                if (inner.isNone()) {
                    place(child, tag, into, wrapWords);
                } else {
                    open(child, inner, into);
                }
            }
        }
    }

    private void open(Element element, Tag tag, PdfStructureElement parent) {
        PdfStructureElement made = new PdfStructureElement(parent, tag.type());
        elements.put(element, made);
        describe(element, tag, made);
        PdfStructureElement inside = made;
        if (element.getTagName().equals("li")) {
            inside = new PdfStructureElement(made, new PdfName("LBody"));
            boolean wrap = holdsTagged(element);
            place(element, new Tag(tag.type(), Tag.Kind.CELL), inside, wrap);
            return;
        }
        fill(element, tag, inside);
    }

    private static PdfStructureElement wrapper(Tag tag, PdfStructureElement into) {
        return new PdfStructureElement(into, tag.holdsBlocks() ? PARAGRAPH : SPAN);
    }

    private static boolean holdsTagged(Element element) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child && (!Tag.of(child).isNone() || holdsTagged(child))) {
                return true;
            }
        }
        return false;
    }

    private void describe(Element element, Tag tag, PdfStructureElement made) {
        if (tag.kind() == Tag.Kind.PICTURE) {
            made.put(new PdfName("Alt"), unicode(element.getAttribute("alt")));
        }
        if (element.hasAttribute("data-speech")) {
            made.put(new PdfName("ActualText"), unicode(element.getAttribute("data-speech")));
        }
        if (element.hasAttribute("lang")) {
            made.put(PdfName.LANG, new PdfString(element.getAttribute("lang")));
        }
        if (element.hasAttribute("id")) {
            made.put(new PdfName("ID"), new PdfString(element.getAttribute("id")));
            named.put(element.getAttribute("id"), made);
        }
        String name = element.getTagName();
        if (name.equals("th") || name.equals("td")) {
            made.put(PdfName.A, cell(element, name.equals("th")));
        } else if (name.equals("ul") || name.equals("ol")) {
            PdfDictionary list = owned("List");
            list.put(
                    new PdfName("ListNumbering"),
                    new PdfName(name.equals("ul") ? "Disc" : "Decimal"));
            made.put(PdfName.A, list);
        }
    }

    private static PdfDictionary cell(Element element, boolean head) {
        PdfDictionary table = owned("Table");
        if (head) {
            String scope = element.getAttribute("scope");
            boolean inHead = element.getParentNode().getParentNode().getNodeName().equals("thead");
            boolean row = scope.isEmpty() ? !inHead : scope.startsWith("row");
            table.put(new PdfName("Scope"), new PdfName(row ? "Row" : "Column"));
        }
        for (String span : new String[] {"ColSpan", "RowSpan"}) {
            String count = element.getAttribute(span.toLowerCase(Locale.ROOT));
            if (!count.isEmpty()) {
                table.put(new PdfName(span), new PdfNumber(Integer.parseInt(count)));
            }
        }
        return table;
    }

    static PdfDictionary owned(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(new PdfName("O"), new PdfName(owner));
        return attributes;
    }

    private void nameTree() {
        PdfArray names = new PdfArray();
        named.forEach(
                (id, made) -> {
                    names.add(new PdfString(id));
                    names.add(made.getReference());
                });
        if (!names.isEmpty()) {
            PdfDictionary tree = new PdfDictionary();
            tree.put(PdfName.NAMES, names);
            root.put(new PdfName("IDTree"), tree);
        }
    }

    /// Hangs an annotation under its Link element, once all of the document is painted.
    static void refer(PdfStructureElement link, PdfDictionary objectReference) {
        PdfObject kids = link.get(PdfName.K);
        PdfArray all = new PdfArray();
        if (kids instanceof PdfArray array) {
            all = array;
        } else if (kids != null) {
            all.add(kids);
        }
        all.add(objectReference);
        link.put(PdfName.K, all);
    }

    static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
