package tieout.typeset.sheet.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The texts of one workbook, each stored once, in the order of their first use.
final class SharedWords {
    private final Spool spool = new Spool();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int uses;

    /// The place of a text among the texts.
    int place(String words) {
        uses++;
        Integer known = places.putIfAbsent(words, places.size());
        if (known != null) {
            return known;
        }
        StringBuilder xml = spool.open();
        xml.append(Markup.isSpaced(words) ? "<si><t xml:space=\"preserve\">" : "<si><t>");
        Markup.text(xml, words);
        xml.append("</t></si>");
        return places.size() - 1;
    }

    /// The part of the file that holds them, with how often any is used and how many there are.
    void writeTo(OutputStream out) throws IOException {
        String head =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " count=\""
                        + uses
                        + "\" uniqueCount=\""
                        + places.size()
                        + "\">";
        out.write(head.getBytes(StandardCharsets.UTF_8));
        spool.writeTo(out);
        out.write("</sst>".getBytes(StandardCharsets.UTF_8));
    }
}
