package tieout.typeset.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// Reads a manuscript's XHTML into a document tree, refusing what is not well formed.
final class Xhtml {
    private Xhtml() {}

    /// The tree of `xhtml`, with the given style sheets as its only ones.
    static Document parse(String name, String xhtml, String... css) {
        Document tree = read(name, xhtml);
        Element html = tree.getDocumentElement();
        Element head = tree.createElementNS(html.getNamespaceURI(), "head");
        for (String sheet : css) {
            Element style = tree.createElementNS(html.getNamespaceURI(), "style");
            style.setAttribute("type", "text/css");
            style.setAttribute("media", "all");
            style.appendChild(tree.createTextNode(sheet));
            head.appendChild(style);
        }
        var heads = html.getElementsByTagName("head");
        if (heads.getLength() > 0) {
            html.removeChild(heads.item(0));
        }
        html.insertBefore(head, html.getFirstChild());
        hang(tree.getElementsByTagName("td"));
        return tree;
    }

    /// Lets the closing parenthesis of a negative stand in the gutter, so that digits line up.
    private static void hang(NodeList cells) {
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            if (cell.getTextContent().strip().endsWith(")") && !hasClass(cell, "text")) {
                cell.setAttribute("class", (cell.getAttribute("class") + " hang").strip());
            }
        }
    }

    static boolean hasClass(Element element, String name) {
        return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
    }

    private static Document read(String name, String xhtml) {
        try {
            // The default of the JDK by name: another parser on the class path must not take over.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException broken) {
            throw new Refusal(
                    new Problem(
                            name + ":" + broken.getLineNumber() + ":" + broken.getColumnNumber(),
                            "is not well-formed XHTML (" + broken.getMessage() + ")",
                            "close every element and write & as &amp; in the template",
                            line(xhtml, broken.getLineNumber())));
        } catch (SAXException | IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException("the XML parser failed on " + name, impossible);
        }
    }

    private static String line(String text, int number) {
        return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("").strip();
    }

    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
