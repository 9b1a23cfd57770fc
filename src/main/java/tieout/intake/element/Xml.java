package tieout.intake.element;

import tieout.evidence.Refusal;
import tieout.intake.cell.Problems;
import tieout.intake.cell.Text;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An XML file as a tree of elements, by local name; the root keeps its namespace as `@xmlns`.
public record Xml(Text text, Problems problems) {
    /// The root element.
    public static Element read(Text text, Problems problems) {
        Xml xml = new Xml(text, problems);
        try {
            XMLStreamReader reader =
                    closed().createXMLStreamReader(new StringReader(text.characters()));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    throw xml.refusal(
                            reader.getLocation().getLineNumber(),
                            "a document type is declared",
                            "send the file without <!DOCTYPE");
                }
            }
            Element root = xml.element(reader);
            while (reader.hasNext()) {
                reader.next();
            }
            return root;
        } catch (XMLStreamException malformed) {
            String first = String.valueOf(malformed.getMessage()).lines().toList().getLast();
            throw xml.refusal(
                    malformed.getLocation().getLineNumber(),
                    "is not XML: " + first.replaceAll("^Message: |\\.$", ""),
                    "send the sender's own file again");
        }
    }

    /// A parser that opens nothing else: no document type, no entity, no other file.
    private static XMLInputFactory closed() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Element element(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        int line = reader.getLocation().getLineNumber();
        List<Element> inside = new ArrayList<>();
        String space = reader.getNamespaceURI();
        inside.add(leaf(line, "@xmlns", space == null ? "" : space));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = "@" + reader.getAttributeLocalName(i);
            inside.add(leaf(line, attribute, reader.getAttributeValue(i)));
        }
        StringBuilder words = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> inside.add(element(reader));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        words.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refusal(line, "an entity is used", "write the character itself");
                default -> {}
            }
        }
        return new Element(
                text.line(line), name, words.toString().strip(), List.copyOf(inside), problems);
    }

    private Element leaf(int line, String name, String value) {
        return new Element(text.line(line), name, value, List.of(), problems);
    }

    private Refusal refusal(int line, String wrong, String remedy) {
        return new Refusal(text.line(line).problem(wrong, remedy));
    }
}
