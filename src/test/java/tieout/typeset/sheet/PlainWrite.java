package tieout.typeset.sheet;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/// The rows of a workbook written again as the library's own streaming writer would, without
/// styles, tables, names or links: what a workbook of so many cells costs at least.
final class PlainWrite {
    private static final int WINDOW = 100;

    private final Path workbook;
    private long rows;
    private long cells;

    private PlainWrite(Path workbook) {
        this.workbook = workbook;
    }

    /// Of a file: from bytes, the library would unpack all sheets at once.
    static PlainWrite of(Path workbook) throws Exception {
        PlainWrite plain = new PlainWrite(workbook);
        plain.read();
        return plain;
    }

    long rows() {
        return rows;
    }

    long cells() {
        return cells;
    }

    /// What a cell of a sheet holds, in the order of the file.
    private interface Visitor {
        void sheet(String name);

        void row(int number);

        void cell(String type, String formula, String value);
    }

    /// Reads all cells and does nothing with them but to count.
    long read() throws Exception {
        rows = 0;
        cells = 0;
        visit(
                new Visitor() {
                    @Override
                    public void sheet(String name) {}

                    @Override
                    public void row(int number) {
                        rows++;
                    }

                    @Override
                    public void cell(String type, String formula, String value) {
                        cells++;
                    }
                });
        return cells;
    }

    /// Reads all cells and writes them; answers how many bytes came of it.
    long write() throws Exception {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            visit(new Copy(book));
            book.write(out);
            return out.size();
        }
    }

    private static final class Copy implements Visitor {
        private final SXSSFWorkbook book;
        private Sheet sheet;
        private Row row;
        private int column;

        Copy(SXSSFWorkbook book) {
            this.book = book;
        }

        @Override
        public void sheet(String name) {
            sheet = book.createSheet(name);
        }

        @Override
        public void row(int number) {
            row = sheet.createRow(number - 1);
            column = 0;
        }

        @Override
        public void cell(String type, String formula, String value) {
            Cell cell = row.createCell(column++);
            if (!formula.isEmpty()) {
                cell.setCellFormula(formula);
            }
            if (type.equals("n") && !value.isEmpty()) {
                cell.setCellValue(Double.parseDouble(value));
            } else if (!value.isEmpty()) {
                cell.setCellValue(value);
            }
        }
    }

    private void visit(Visitor visitor) throws Exception {
        try (OPCPackage file = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            ReadOnlySharedStringsTable words = new ReadOnlySharedStringsTable(file);
            XSSFReader reader = new XSSFReader(file);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    visitor.sheet(sheets.getSheetName());
                    visit(xml(sheet), words, visitor);
                }
            }
        }
    }

    private static XMLStreamReader xml(InputStream sheet) throws Exception {
        return XMLInputFactory.newDefaultFactory().createXMLStreamReader(sheet);
    }

    private static void visit(
            XMLStreamReader xml, ReadOnlySharedStringsTable words, Visitor visitor)
            throws Exception {
        String type = "";
        String formula = "";
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> visitor.row(Integer.parseInt(xml.getAttributeValue(null, "r")));
                    case "c" -> {
                        String stated = xml.getAttributeValue(null, "t");
                        type = stated == null ? "n" : stated;
                        formula = "";
                        value = "";
                    }
                    case "f" -> formula = xml.getElementText();
                    case "v" -> value = xml.getElementText();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                String said = type.equals("s") ? word(words, value) : value;
                visitor.cell(type, formula, said);
            }
        }
    }

    private static String word(ReadOnlySharedStringsTable words, String place) {
        return words.getItemAt(Integer.parseInt(place)).getString();
    }
}
