package tieout.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.PageWords;
import tieout.report.Report;
import tieout.typeset.page.Delivered;
import tieout.typeset.page.Story;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/// The door of the stage, on a small month: which documents there are and what they promise.
class PressTest {
    private static Issue set(Report report) {
        return Press.set(Delivered.templates(), report, "tieout test");
    }

    /// Those that this package makes itself, and none that tells another's digest.
    private static List<Document> own(Issue issue) {
        return issue.documents().stream()
                .filter(d -> !d.name().matches(".*xlsx|index.html|run.txt"))
                .toList();
    }

    private static String text(Issue issue, String name) {
        return new String(issue.document(name).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_month_has_these_documents() {
        assertThat(set(Story.tied()).documents().stream().map(Document::name))
                .contains(
                        "board-memo.pdf",
                        "breaks.csv",
                        "close-workbook.xlsx",
                        "figures.json",
                        "index.html",
                        "investor-report.pdf",
                        "press-release.html",
                        "press-release.pdf",
                        "run.txt",
                        "tie-out-binder.xlsx")
                .isSorted();
    }

    @Test
    void the_same_report_gives_the_same_bytes_in_any_zone_and_language() {
        Issue here = set(Story.tied());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Issue there = set(Story.tied());
            for (Document document : own(here)) {
                assertThat(there.document(document.name()).digest())
                        .as(document.name())
                        .isEqualTo(document.digest());
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void a_draft_says_so_on_each_page_of_each_document() {
        Issue draft = set(Story.draft());
        for (String name : List.of("board-memo", "press-release", "investor-report")) {
            assertThat(PageWords.of(draft.document(name + ".pdf").bytes()))
                    .isNotEmpty()
                    .allSatisfy(
                            page -> assertThat(page).contains("DRAFT - 0.75\u00a0BTC unexplained"));
        }
        assertThat(text(draft, "press-release.html")).contains(">DRAFT</div>", "DRAFT - ");
        assertThat(text(draft, "index.html")).contains("<body class=\"draft\">", "DRAFT: not for");
        assertThat(text(draft, "figures.json")).contains("\"standing\": \"DRAFT\"");
        assertThat(text(draft, "run.txt")).contains("standing  DRAFT, open breaks:");
        assertThat(text(draft, "breaks.csv")).contains("exchange_to_ledger:exchange-d:BTC");
    }

    @Test
    void no_word_of_a_draft_stands_in_a_month_that_ties() {
        Issue tied = set(Story.tied());
        assertThat(text(tied, "press-release.html")).doesNotContainIgnoringCase("draft");
        assertThat(text(tied, "index.html")).doesNotContain("DRAFT:", "body class=\"draft\"");
        assertThat(text(tied, "run.txt")).contains("standing  TIED OUT, accepted breaks: 0");
    }

    @Test
    void run_txt_lists_inputs_and_all_other_documents_by_digest() {
        Issue issue = set(Story.tied());
        String run = text(issue, "run.txt");
        for (Document document : issue.documents()) {
            if (!document.name().equals("run.txt")) {
                assertThat(run).contains(document.digest() + "  " + document.name() + "\n");
            }
        }
        assertThat(run).contains("  2026-02/custody.csv\n", "program   tieout test\n");
    }

    @Test
    void the_page_at_a_glance_needs_no_network_and_no_script() {
        assertThat(text(set(Story.tied()), "index.html"))
                .doesNotContain("<script", "src=\"http", "url(http", "<link ")
                .contains("href=\"board-memo.pdf\"", "<svg ", "<details id=\"bitcoin_sold\">");
    }

    @Test
    void the_release_for_the_wire_is_ascii_and_plain() {
        assertThat(text(set(Story.tied()), "press-release.html"))
                .isASCII()
                .doesNotContain("<span", "<thead", "<tbody", "class=", "<img", "<style")
                .contains("Bits &amp; &lt;Pieces&gt; Inc.");
    }

    @Test
    void figures_json_has_exact_and_printed_values_and_source_lines() {
        assertThat(text(set(Story.tied()), "figures.json"))
                .contains(
                        """
                            "id": "bitcoin_sold",
                            "label": "Bitcoin sold",
                            "unit": "BTC",
                            "kind": "flow",
                            "exact": "35",
                            "printed": {
                              "release": "35.00",
                              "board": "35.00",
                              "accounts": "35.00000000"
                            },
                        """)
                .contains("\"leaves\": [ \"books.txt:");
    }
}
