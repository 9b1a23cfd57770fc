package tieout.verify;

import tieout.typeset.Document;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words of a page for a screen, a passage for each cell, paragraph or label, and its links.
final class HtmlText {
    private static final Set<String> INLINE =
            Set.of("a", "strong", "em", "b", "i", "sup", "sub", "span");
    private static final Set<String> UNREAD = Set.of("style", "script");
    private static final List<String> SPOKEN = List.of("alt", "aria-label", "title");

    private final String name;
    private final XMLStreamReader in;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private String row = "";
    private String before = "";
    private String figure = "";
    private boolean marker;
    private String linked = "";
    private int line = 1;

    private HtmlText(String name, XMLStreamReader in) {
        this.name = name;
        this.in = in;
    }

    static HtmlText of(Document document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader in =
                factory.createXMLStreamReader(new ByteArrayInputStream(document.bytes()), "UTF-8");
        HtmlText text = new HtmlText(document.name(), in);
        text.read();
        return text;
    }

    List<Passage> passages() {
        return passages;
    }

    /// Where each link leads, and the words of the row that it stands in.
    Map<String, String> links() {
        return links;
    }

    private void read() throws XMLStreamException {
        int at = 1;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(at);
                case XMLStreamConstants.END_ELEMENT -> end(at);
                case XMLStreamConstants.CHARACTERS -> words(at);
                default -> {}
            }
            at = in.getLocation().getLineNumber();
        }
    }

    private void words(int at) {
        if (open.stream().noneMatch(UNREAD::contains)) {
            if (words.isEmpty()) {
                line = at;
            }
            boolean note = marker && in.getText().matches("\\s*[1-9][0-9]?\\s*");
            words.append(note ? " " : in.getText());
        }
    }

    private void start(int at) {
        String element = in.getLocalName();
        if (!INLINE.contains(element)) {
            flush();
        }
        open.push(element);
        if (element.equals("tr")) {
            row = "";
            before = "";
            linked = "";
        }
        for (String attribute : SPOKEN) {
            String value = in.getAttributeValue(null, attribute);
            if (value != null) {
                passages.add(new Passage(name, "", at, "", true, value));
            }
        }
        if (element.equals("details")) {
            String id = in.getAttributeValue(null, "id");
            figure = id == null ? figure : "#" + id;
        }
        String link = element.equals("a") ? in.getAttributeValue(null, "href") : null;
        marker = link != null && link.matches("#[nr][1-9][0-9]?");
        if (link != null && !link.startsWith("#")) {
            linked = link;
            links.put(link, "");
        }
    }

    private void end(int at) {
        String element = in.getLocalName();
        if (!INLINE.contains(element)) {
            String text = words.toString();
            flush();
            if (element.equals("th")) {
                row = row.isEmpty() ? Phrases.spaced(text).strip() : row;
            }
            if (!linked.isEmpty() && !text.isBlank()) {
                links.merge(linked, " " + Phrases.spaced(text).strip(), String::concat);
            }
        }
        open.pop();
        marker = false;
        figure = element.equals("details") && !open.contains("details") ? "" : figure;
    }

    private void flush() {
        if (!words.toString().isBlank()) {
            boolean td = "td".equals(open.peek());
            String of = td ? row + before : figure;
            before += td ? " " + Phrases.spaced(words.toString()).strip() : "";
            passages.add(new Passage(name, "", line, of, true, words.toString()));
        }
        words.setLength(0);
    }
}
