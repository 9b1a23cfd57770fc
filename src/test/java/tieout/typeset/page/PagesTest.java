package tieout.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tieout.evidence.Refusal;
import tieout.report.Report;

import java.util.List;
import java.util.Map;

/// Templates worded with a small month: the forms of a figure, escaping, notes, and refusals.
class PagesTest {
    private static String worded(Report report, String template) {
        Pages pages = Pages.of(Story.files(template), report);
        return pages.worded(pages.title("memo"), Map.of(), List.of());
    }

    private static String worded(String template) {
        return worded(Story.tied(), template);
    }

    @Test
    void a_figure_has_a_form_for_each_place_it_is_printed_in() {
        assertThat(worded("[=f.bitcoin_held]")).isEqualTo("84.63");
        assertThat(worded("[=f.bitcoin_held.words]")).isEqualTo("84.63\u00a0BTC");
        assertThat(worded("[=f.loan_principal.words]")).isEqualTo("US$2.0m");
        assertThat(worded("[=f.loan_principal.unit]")).isEqualTo("US$ million");
        assertThat(worded("[=f.bitcoin_price.words]")).isEqualTo("US$66,000");
        assertThat(worded("[=f.announced_sale.out]")).isEqualTo("(35.00)");
        assertThat(worded("[=f.bitcoin_held.prior]")).isEqualTo("110.50");
    }

    @Test
    void a_change_is_a_cell_a_verb_and_an_adverb() {
        assertThat(worded("[=f.bitcoin_produced_change]")).isEqualTo("(13.1)%");
        assertThat(worded("[=f.bitcoin_produced.change.moved]")).isEqualTo("decreased by 13.1%");
        assertThat(worded("[=f.bitcoin_produced_change.turned]")).isEqualTo("down 13.1%");
    }

    @Test
    void nil_not_applicable_and_not_meaningful_are_kept_apart() {
        assertThat(worded("[=f.bitcoin_purchased] [=f.bitcoin_purchased.words]"))
                .isEqualTo("– nil");
        assertThat(worded("[=f.bitcoin_sold.year_ago]")).isEqualTo("n/a");
        assertThat(worded("<td[=f.unexplained.speech]>")).isEqualTo("<td data-speech=\"nil\">");
    }

    @Test
    void what_a_company_is_called_is_escaped() {
        assertThat(worded("[=company.legal_name]")).isEqualTo("Bits &amp; &lt;Pieces&gt; Inc.");
    }

    @Test
    void sentences_of_the_contract_come_from_its_typed_terms() {
        assertThat(worded("[=loan.call]"))
                .isEqualTo(
                        "If loan to value is 75% or more, the borrower must bring it to 65% or less"
                                + " within 24 hours, by adding bitcoin or by repaying.");
    }

    @Test
    void days_of_a_sale_are_written_as_a_span() {
        assertThat(worded("[#list announcements as a][=a.days] | [=a.days_us][/#list]"))
                .isEqualTo("7 and 8 February 2026 | February 7 and 8, 2026");
    }

    @Test
    void a_draft_names_its_open_breaks() {
        String open = "[#if draft]DRAFT[#list open_breaks as b] [=b.id][/#list][#else]FINAL[/#if]";
        assertThat(worded(Story.tied(), open)).isEqualTo("FINAL");
        assertThat(
                        worded(
                                Story.draft(),
                                "[#if draft]DRAFT [=f.unexplained.words][/#if]"
                                        + "[#list open_breaks as b] [=b.id][/#list]"))
                .startsWith("DRAFT 0.75\u00a0BTC")
                .contains("exchange_to_ledger:exchange-d:BTC");
    }

    @Test
    void footnotes_are_numbered_as_they_are_first_referred_to() {
        assertThat(worded("[=mark.b][=mark.a][=mark.b][=note.a][=note.b]"))
                .containsSubsequence("#n1", "#n2", "#n1", "id=\"n2\"", "id=\"n1\"");
        assertThatThrownBy(() -> worded("[=mark.price]"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("refers to a note \"price\" that it does not print");
    }

    @Test
    void an_unknown_name_is_refused_where_it_stands() {
        assertThatThrownBy(() -> worded("<p>\n  [=month.lable]</p>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "templates/memo/memo.html:2:5: month.lable does not exist; write"
                                + " month.label");
        assertThatThrownBy(() -> worded("[=company.address]"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("company.address does not exist; write")
                .hasMessageContaining("or add the setting to input/standing/company.csv");
    }

    @Test
    void a_placeholder_that_is_not_closed_is_refused_at_its_line() {
        assertThatThrownBy(() -> worded("<p>\n[#if draft]</p>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("templates/memo/memo.html:2:")
                .hasMessageContaining("is not a template");
    }

    @Test
    void texts_beside_figures_are_remembered_for_the_reading_back() {
        Pages pages = Pages.of(Story.files("[=run.cut_off]"), Story.tied());
        pages.worded(pages.title("memo"), Map.of(), List.of());
        assertThat(pages.said()).contains("00:00 UTC, 1 March 2026", "35.0", "approximately 2.4");
    }
}
