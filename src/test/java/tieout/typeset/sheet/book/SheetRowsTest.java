package tieout.typeset.sheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The XML of a sheet as it is written, to the letter.
class SheetRowsTest {
    private static final String FRAME = "<worksheet><sheetData/><pageMargins/></worksheet>";

    @Test
    void rows_stand_in_the_frame_with_links_behind_them() throws IOException {
        SheetRows rows = new SheetRows();
        rows.begin(1);
        rows.shared(0, 3, 12);
        rows.link(0, "Cover!A1");
        rows.height(14);
        rows.begin(3);
        rows.number(1, 4, -0.5);
        rows.number(27, 4, "A1&\"<\"", 8);
        rows.heightLater(() -> 26f);
        assertThat(written(rows))
                .isEqualTo(
                        "<worksheet><sheetData>"
                                + "<row r=\"1\" ht=\"14\" customHeight=\"1\">"
                                + "<c r=\"A1\" s=\"3\" t=\"s\"><v>12</v></c></row>"
                                + "<row r=\"3\" ht=\"26\" customHeight=\"1\">"
                                + "<c r=\"B3\" s=\"4\"><v>-0.5</v></c>"
                                + "<c r=\"AB3\" s=\"4\"><f>A1&amp;&quot;&lt;&quot;</f><v>8</v></c>"
                                + "</row></sheetData>"
                                + "<hyperlinks><hyperlink ref=\"A1\" location=\"Cover!A1\"/>"
                                + "</hyperlinks><pageMargins/></worksheet>");
        assertThat(rows.width()).isEqualTo(28);
    }

    @Test
    void a_long_sheet_is_packed_while_it_waits_and_comes_out_whole() throws IOException {
        SheetRows rows = new SheetRows();
        StringBuilder expected = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= 200_000; row++) {
            rows.begin(row);
            rows.height(14);
            rows.number(0, 1, row);
            expected.append("<row r=\"").append(row).append("\" ht=\"14\" customHeight=\"1\">");
            expected.append("<c r=\"A").append(row).append("\" s=\"1\"><v>").append(row);
            expected.append("</v></c></row>");
        }
        expected.append("</sheetData><pageMargins/></worksheet>");
        assertThat(written(rows)).isEqualTo(expected.toString());
    }

    @Test
    void a_sheet_has_as_many_links_as_a_spreadsheet_takes_and_no_more() throws IOException {
        SheetRows rows = new SheetRows();
        for (int row = 1; row <= SheetRows.MOST_LINKS + 10; row++) {
            rows.begin(row);
            rows.height(14);
            rows.link(0, "Cover!A1");
        }
        String last = "<hyperlink ref=\"A" + SheetRows.MOST_LINKS + "\" location=\"Cover!A1\"/>";
        assertThat(written(rows)).contains(last + "</hyperlinks>");
    }

    @Test
    void a_text_survives_whatever_characters_it_has() {
        for (String text :
                new String[] {
                    "a\u001bb", "_x0041_", "a_x", "1 < 2 & 3", "\ud83d\ude00", "\ud83d", "\r"
                }) {
            StringBuilder xml = new StringBuilder();
            Markup.text(xml, text);
            String plain =
                    xml.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            assertThat(new XSSFRichTextString(plain).getString()).isEqualTo(text);
        }
        assertThat(Markup.isSpaced(" a")).isTrue();
        assertThat(Markup.isSpaced("a\nb")).isTrue();
        assertThat(Markup.isSpaced("a b")).isFalse();
    }

    @Test
    void words_are_stored_once_and_counted_as_often_as_they_are_used() throws IOException {
        SharedWords words = new SharedWords();
        assertThat(new int[] {words.place("a"), words.place("b "), words.place("a")})
                .containsExactly(0, 1, 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        words.writeTo(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith(
                        " count=\"3\" uniqueCount=\"2\"><si><t>a</t></si>"
                                + "<si><t xml:space=\"preserve\">b </t></si></sst>");
    }

    private static String written(SheetRows rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.writeTo(FRAME, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
