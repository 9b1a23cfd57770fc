package tieout.typeset;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// A release as it goes to a wire and to EDGAR: plain tags, ten fixed styles, ASCII.
///
/// No script, style sheet, picture, span or table section; each number alone in its cell. A draft
/// has DRAFT across the window and at both ends, so that no part of it can be taken for a release.
final class WireHtml {
    private static final Set<String> UNWRAPPED = Set.of("thead", "tbody", "span");
    private static final Set<String> OWN_LINE =
            Set.of("p", "h1", "h2", "table", "tr", "caption", "div", "ul", "li", "body");
    private static final String NUMBER = "text-align:right;padding:2px 8px";
    private static final String LABEL = "text-align:left;padding:2px 8px 2px 0";
    private static final String RULE = ";border-bottom:1px solid #14202B";
    private static final Map<String, String> STYLES =
            Map.of(
                    "body",
                    "font-family:Georgia,'Times New Roman',serif;font-size:16px;line-height:1.45;"
                            + "color:#14202B;max-width:720px;margin:24px auto;padding:0 16px",
                    "h1",
                    "font-size:26px;line-height:1.2;margin:0 0 16px 0",
                    "h2",
                    "font-size:18px;margin:24px 0 6px 0",
                    "table",
                    "width:100%;border-collapse:collapse;font-size:15px;margin:8px 0 12px 0;"
                            + "font-variant-numeric:tabular-nums lining-nums",
                    "caption",
                    "text-align:left;font-weight:bold;padding:8px 0 6px 0");
    private static final String DRAFT = "font-weight:bold;color:#A4161A";
    private static final String NOTE = "font-size:13px;color:#45525E;margin:3px 0";
    private static final String WATERMARK =
            "position:fixed;top:38%;left:0;width:100%;text-align:center;font-size:150px;"
                    + "font-weight:bold;color:#A4161A;opacity:0.12;transform:rotate(-35deg);"
                    + "pointer-events:none";

    private final boolean draft;
    private final StringBuilder out = new StringBuilder();

    WireHtml(boolean draft) {
        this.draft = draft;
    }

    Document document(String name, String xhtml) {
        Element html = parsed(xhtml).getDocumentElement();
        out.append("<!DOCTYPE html>\n<html lang=\"en-US\">\n<head>\n<title>");
        out.append(Markup.ascii(html.getElementsByTagName("title").item(0).getTextContent()));
        out.append("</title>\n</head>\n");
        element((Element) html.getElementsByTagName("body").item(0));
        out.append("\n</html>\n");
        return new Document(name, out.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static org.w3c.dom.Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            String body = xhtml.replaceFirst("^\\s*<!DOCTYPE html>", "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new IllegalStateException("the PDF of the same words was set before", broken);
        }
    }

    private void children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                element(element);
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                out.append(Markup.ascii(node.getTextContent().replaceAll("\\s*\n\\s*", " ")));
            }
        }
    }

    private void element(Element element) {
        String name = element.getTagName();
        if (UNWRAPPED.contains(name)) {
            children(element);
            return;
        }
        boolean line = OWN_LINE.contains(name);
        out.append(line ? "\n<" : "<").append(name).append(attributes(element)).append('>');
        if (name.equals("body") && draft) {
            out.append("\n<div style=\"").append(WATERMARK).append("\">DRAFT</div>");
        }
        children(element);
        if (name.equals("body") && draft) {
            out.append("\n<p style=\"").append(DRAFT).append("\">DRAFT: not for release.</p>");
        }
        out.append("</").append(name).append('>');
    }

    private static String attributes(Element element) {
        String style = style(element, element.getTagName());
        String written = style.isEmpty() ? "" : " style=\"" + style + "\"";
        if (element.getTagName().equals("a")) {
            written += attribute("name", element.getAttribute("id"));
            written += attribute("href", element.getAttribute("href"));
        }
        return written;
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + Markup.ascii(value) + "\"";
    }

    private static String style(Element element, String name) {
        List<String> classes = List.of(element.getAttribute("class").split(" "));
        if (classes.contains("draft-line")) {
            return DRAFT;
        }
        if (classes.contains("note") || classes.contains("source")) {
            return NOTE;
        }
        return name.equals("th") || name.equals("td")
                ? cell(element, classes)
                : STYLES.getOrDefault(name, "");
    }

    private static String cell(Element element, List<String> classes) {
        String row = " " + ((Element) element.getParentNode()).getAttribute("class") + " ";
        boolean head =
                ((Element) element.getParentNode().getParentNode()).getTagName().equals("thead");
        boolean indented = row.contains(" of ") && classes.contains("label");
        String style = classes.contains("label") ? LABEL : NUMBER;
        style = indented ? LABEL.replace("2px 8px 2px 0", "2px 8px 2px 20px") : style;
        boolean bold = head || row.contains(" total ");
        style += bold ? ";font-weight:bold" : ";font-weight:normal";
        return style + (head || row.contains(" last ") ? RULE : "");
    }
}
