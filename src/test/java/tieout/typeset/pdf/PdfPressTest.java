package tieout.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import tieout.PageWords;
import tieout.evidence.Refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;

class PdfPressTest {
    private static final HouseStyle HOUSE = Sample.HOUSE;

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "3a"})
    void the_memo_passes_the_standard(String flavour) throws Exception {
        assertThat(failures(flavour, Sample.set(new PdfPress(HOUSE)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "3a"})
    void a_draft_passes_the_standard_too(String flavour) throws Exception {
        assertThat(failures(flavour, draft(new PdfPress(HOUSE)))).isEmpty();
    }

    @Test
    void the_same_manuscript_gives_the_same_bytes_in_any_order_zone_and_locale() {
        PdfPress first = new PdfPress(HOUSE);
        byte[] memo = Sample.set(first);
        byte[] draft = draft(first);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            PdfPress second = new PdfPress(Sample.HOUSE);
            assertThat(draft(second)).isEqualTo(draft);
            assertThat(Sample.set(second)).isEqualTo(memo);
            assertThat(Sample.set(second)).isEqualTo(memo);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void a_character_without_a_glyph_is_refused_by_its_code_point() {
        String text = page("<p>Held \u25b2 3,313.40 and \u6f22</p>");
        assertThatThrownBy(() -> set(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("U+25B2 (BLACK UP-POINTING TRIANGLE)")
                .hasMessageContaining("U+6F22");
    }

    @Test
    void broken_xhtml_is_refused_with_its_line() {
        assertThatThrownBy(() -> set("<html><body>\n<p>Held</body></html>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("sample:2:");
    }

    @Test
    void an_unknown_chart_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> set(page("<img data-chart=\"bridge\" alt=\"x\"/>")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("choose one of debt, hash_rate, holdings_bridge, shock");
    }

    @Test
    void nothing_outside_the_house_style_is_read() {
        String text = page("<p style=\"background-image: url(file:/etc/hostname)\">Held</p>");
        assertThatThrownBy(() -> set(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("outside the house style");
    }

    @Test
    void a_footnote_marker_is_never_fused_with_a_number() throws IOException {
        String first = text(Sample.set(new PdfPress(HOUSE)), 1);
        assertThat(first)
                .contains("Loan 1 before, 6 Feb sale, repayment after, 8 Feb 28 Feb 2026")
                .contains("Price, US$ 2 68,524 n/a 68,524 66,000")
                .contains("Page 1 of 3");
    }

    @Test
    void each_page_reads_in_the_order_of_the_text() throws IOException {
        String first = text(Sample.set(new PdfPress(HOUSE)), 1);
        assertThat(first)
                .containsSubsequence(
                        "Cango Inc.",
                        "FINAL",
                        "We sold 59.5%",
                        "Decision",
                        "3,313.40 BTC",
                        "BREAK",
                        "ACCEPTED",
                        "TIED",
                        "Loan principal, US$m 420.0 (305.0) 115.0 115.0",
                        "What changed since last month",
                        "Prepared");
        assertThat(text(Sample.set(new PdfPress(HOUSE)), 2)).contains("Holdings fell 55.7%");
    }

    @Test
    void the_release_passes_both_standards() throws Exception {
        byte[] release = set(Sample.text("press-release"));
        assertThat(failures("ua1", release)).isEmpty();
        assertThat(failures("3a", release)).isEmpty();
    }

    @Test
    void a_long_table_repeats_its_head_and_still_passes() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 120; row++) {
            rows.append("<tr><th class=\"label\" scope=\"row\">line ").append(row);
            rows.append("</th><td>").append(row).append(".00</td></tr>");
        }
        byte[] pdf =
                set(
                        page(
                                "<h1>Lines</h1><table class=\"figures\"><thead><tr>"
                                        + "<th class=\"label\" scope=\"col\">what</th>"
                                        + "<th scope=\"col\">BTC</th></tr></thead><tbody>"
                                        + rows
                                        + "</tbody></table>"));
        assertThat(text(pdf, 1)).contains("what BTC", "line 1 1.00");
        assertThat(text(pdf, 3)).contains("what BTC", "line 120 120.00");
        assertThat(text(pdf, 1) + text(pdf, 2) + text(pdf, 3)).containsOnlyOnce("line 57 57.00");
        assertThat(failures("ua1", pdf)).isEmpty();
        assertThat(failures("3a", pdf)).isEmpty();
    }

    @Test
    void words_of_the_next_page_are_not_on_this_one() throws IOException {
        byte[] memo = Sample.set(new PdfPress(HOUSE));
        assertThat(text(memo, 1)).doesNotContain("Holdings fell 55.7%:");
        assertThat(text(memo, 2)).contains("Holdings fell 55.7%:");
    }

    @Test
    void a_draft_says_so_on_every_page_and_in_its_title() throws IOException {
        byte[] draft = draft(new PdfPress(HOUSE));
        try (PDDocument pdf = Loader.loadPDF(draft)) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("DRAFT - ");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(draft, page))
                        .contains("DRAFT - 165.03 BTC unexplained | Board - confidential");
            }
        }
    }

    private static String page(String body) {
        return "<html><body>" + body + "</body></html>";
    }

    private static byte[] set(String xhtml) {
        return new PdfPress(HOUSE).set(Sample.manuscript("sample", xhtml, Optional.empty()));
    }

    private static byte[] draft(PdfPress press) {
        String words = "DRAFT - 165.03 BTC unexplained";
        return press.set(Sample.manuscript("board-memo", Sample.memo(), Optional.of(words)));
    }

    private static String text(byte[] bytes, int page) {
        return PageWords.of(bytes).get(page - 1);
    }

    private static List<String> failures(String flavour, byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour standard = PDFAFlavour.byFlavourId(flavour);
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .distinct()
                    .collect(Collectors.toList());
        }
    }
}
