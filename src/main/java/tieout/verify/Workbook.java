package tieout.verify;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

import tieout.typeset.Document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The cells of a workbook as stored, with its defined names, read as a stream.
record Workbook(
        List<Cell> cells, Map<String, String> names, List<String> hidden, boolean external) {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern EXTERNAL = Pattern.compile("/xl/externalLinks/.*");

    /// One cell: its formula if it has one, and its words or number; `error` if it shows `#...`.
    record Cell(
            String sheet,
            String column,
            int row,
            String formula,
            String words,
            OptionalDouble number,
            boolean error) {
        /// `Figures!D12`.
        String place() {
            return sheet + "!" + column + row;
        }
    }

    static Workbook of(Document document)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(document.bytes()))) {
            XSSFReader reader = new XSSFReader(file);
            List<String> strings = strings(reader.getSharedStringsData());
            List<Cell> cells = new ArrayList<>();
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    cells(cells, sheets.getSheetName(), xml(sheet), strings);
                }
            }
            Map<String, String> names = new LinkedHashMap<>();
            List<String> hidden = new ArrayList<>();
            book(xml(reader.getWorkbookData()), names, hidden);
            return new Workbook(cells, names, hidden, !file.getPartsByName(EXTERNAL).isEmpty());
        }
    }

    private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    private static List<String> strings(InputStream in) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        XMLStreamReader xml = xml(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> item.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("si")) {
                        item.setLength(0);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("si")) {
                        strings.add(words(item.toString()));
                    }
                }
                default -> {}
            }
        }
        return strings;
    }

    /// Text with the characters that XML cannot hold, which stand in it as `_x001B_`.
    private static String words(String stored) {
        return stored.contains("_x")
                ? ESCAPED.matcher(stored)
                        .replaceAll(
                                escape ->
                                        Matcher.quoteReplacement(
                                                Character.toString(
                                                        Integer.parseInt(escape.group(1), 16))))
                : stored;
    }

    private static void book(XMLStreamReader xml, Map<String, String> names, List<String> hidden)
            throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("definedName")) {
                    String name = xml.getAttributeValue(null, "name");
                    names.put(xml.getElementText(), name);
                } else if (xml.getLocalName().equals("sheet")
                        && xml.getAttributeValue(null, "state") != null
                        && !xml.getAttributeValue(null, "state").equals("visible")) {
                    hidden.add(xml.getAttributeValue(null, "name"));
                }
            }
        }
    }

    private static void cells(
            List<Cell> cells, String sheet, XMLStreamReader xml, List<String> strings)
            throws XMLStreamException {
        String at = "";
        String type = "";
        String formula = "";
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "c" -> {
                        at = xml.getAttributeValue(null, "r");
                        String stated = xml.getAttributeValue(null, "t");
                        type = stated == null ? "n" : stated;
                        formula = "";
                        value = "";
                    }
                    case "f" -> formula = xml.getElementText();
                    case "v", "t" -> value = xml.getElementText();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c")
                    && !value.isEmpty()) {
                cells.add(cell(sheet, at, type, formula, value, strings));
            }
        }
    }

    private static Cell cell(
            String sheet,
            String at,
            String type,
            String formula,
            String value,
            List<String> strings) {
        int letters = 0;
        while (letters < at.length() && at.charAt(letters) > '9') {
            letters++;
        }
        String column = at.substring(0, letters);
        int row = Integer.parseInt(at.substring(column.length()));
        boolean number = type.equals("n");
        String words = type.equals("s") ? strings.get(Integer.parseInt(value)) : value;
        return new Cell(
                sheet,
                column,
                row,
                formula,
                number ? "" : words,
                number ? OptionalDouble.of(Double.parseDouble(value)) : OptionalDouble.empty(),
                type.equals("e"));
    }
}
