package tieout.typeset.sheet.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// The rows of one sheet, written downwards as the XML of its file and never looked at again.
///
/// The library keeps every cell as a tree of objects and writes the tree at the end; here a row is
/// words as soon as the next one begins, and only its height may still be said until then.
final class SheetRows {
    private static final double WHOLE = 1e15;

    /// A sheet with more links is repaired by Excel when it opens, which drops them all.
    static final int MOST_LINKS = 65_530;

    private final Spool rows = new Spool();
    private final Spool links = new Spool();
    private final StringBuilder cells = new StringBuilder();
    private Supplier<String> height = () -> "";
    private boolean fixed = true;
    private int row;
    private int width;
    private int linked;

    /// Begins a row, counted from 1; the rows between are blank.
    void begin(int number) {
        close();
        row = number;
    }

    /// How high the row begun last is.
    void height(float points) {
        String words = shown(points);
        height = () -> words;
        fixed = true;
    }

    /// A height that is known only when all rows are.
    void heightLater(Supplier<Float> points) {
        height = () -> shown(points.get());
        fixed = false;
    }

    void blank(int column, int style) {
        start(column, style, "").append("/>");
    }

    /// A text by its place among the texts of the workbook.
    void shared(int column, int style, int place) {
        start(column, style, "s").append("><v>").append(place).append("</v></c>");
    }

    void number(int column, int style, double value) {
        start(column, style, "").append("><v>").append(shown(value)).append("</v></c>");
    }

    /// A formula with the number that it comes to.
    void number(int column, int style, String formula, double value) {
        formula(start(column, style, ""), formula, shown(value));
    }

    /// A formula with the words that it comes to.
    void words(int column, int style, String formula, String words) {
        StringBuilder escaped = new StringBuilder();
        Markup.text(escaped, words);
        formula(start(column, style, "str"), formula, escaped.toString());
    }

    /// Leads from the cell to a place of the workbook, as long as the sheet can hold more links.
    void link(int column, String target) {
        if (linked == MOST_LINKS) {
            return;
        }
        StringBuilder xml = links.open().append("<hyperlink ref=\"");
        address(xml, column).append("\" location=\"");
        Markup.plain(xml, target);
        xml.append("\"/>");
        linked++;
    }

    private static void formula(StringBuilder cell, String formula, String value) {
        cell.append("><f>");
        Markup.plain(cell, formula);
        cell.append("</f><v>").append(value).append("</v></c>");
    }

    private StringBuilder start(int column, int style, String type) {
        width = Math.max(width, column + 1);
        address(cells.append("<c r=\""), column).append("\" s=\"").append(style).append('"');
        return type.isEmpty() ? cells : cells.append(" t=\"").append(type).append('"');
    }

    private StringBuilder address(StringBuilder to, int column) {
        return to.append(Names.letters(column)).append(row);
    }

    private void close() {
        if (row == 0) {
            return;
        }
        StringBuilder xml = rows.open().append("<row r=\"").append(row).append("\" ht=\"");
        if (fixed) {
            xml.append(height.get());
        } else {
            rows.later(height);
        }
        rows.open().append("\" customHeight=\"1\">").append(cells).append("</row>");
        cells.setLength(0);
    }

    /// How many columns the widest row has.
    int width() {
        return width;
    }

    /// The sheet as the library left it, with the rows and links in their places.
    void writeTo(String frame, OutputStream out) throws IOException {
        close();
        row = 0;
        int data = frame.indexOf("<sheetData/>");
        int margins = frame.indexOf("<pageMargins");
        if (data < 0 || margins < data) {
            throw new IllegalStateException("a sheet without room for rows: " + frame);
        }
        utf8(out, frame.substring(0, data) + "<sheetData>");
        rows.writeTo(out);
        utf8(out, "</sheetData>" + frame.substring(data + "<sheetData/>".length(), margins));
        if (linked > 0) {
            utf8(out, "<hyperlinks>");
            links.writeTo(out);
            utf8(out, "</hyperlinks>");
        }
        utf8(out, frame.substring(margins));
    }

    private static void utf8(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
    }

    /// The shortest words that are read as this very number.
    private static String shown(double value) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
