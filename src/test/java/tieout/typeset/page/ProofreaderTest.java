package tieout.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.evidence.Problem;

import java.util.List;
import java.util.Map;

/// What must not go out, each with the exact words of its refusal.
class ProofreaderTest {
    private static List<String> refused(String template) {
        Proofreader proofreader =
                new Proofreader(
                        HouseWords.of(Story.files("")),
                        List.of("bitcoin_held", "bitcoin_sold", "unexplained"),
                        Map.of("3,313.40", "bitcoin_held"));
        return proofreader.problems("memo/memo.html", template).stream()
                .map(Problem::sentence)
                .toList();
    }

    @Test
    void words_with_placeholders_and_listed_legal_text_pass() {
        assertThat(
                        refused(
                                """
                                <!DOCTYPE html>
                                [#-- 12 notes to the editor --]
                                <h1 class="col2" id="n1">[=f.bitcoin_held] in Form 6-K&#160;on</h1>
                                [#list months as m][=m.f.bitcoin_sold][#sep], [/#list]
                                [#if f.unexplained.some]not nil[#else]nil[/#if]
                                [#include "/shared/sources.html"]
                                """))
                .isEmpty();
    }

    @Test
    void a_figure_typed_into_the_words_is_refused_with_its_placeholder() {
        assertThat(refused("<p>\nWe held 3,313.40 BTC.\n</p>"))
                .containsExactly(
                        """
                        templates/memo/memo.html:2:9: "3,313.40" is typed into the words; \
                        print it by its placeholder [=f.bitcoin_held].
                            We held 3,313.40 BTC.\
                        """);
    }

    @Test
    void any_other_number_is_refused_even_in_the_words_for_a_picture() {
        assertThat(refused("<img alt=\"about 7 of them\"/>"))
                .containsExactly(
                        """
                        templates/memo/memo.html:1:17: "7" is typed into the words; print it by \
                        its placeholder, or list legal text with its reason in \
                        templates/constants.csv.
                            <img alt="about 7 of them"/>\
                        """);
    }

    @Test
    void an_unknown_figure_is_refused_with_the_nearest_ones() {
        assertThat(refused("<p>[=f.bitcoin_hold]</p>"))
                .containsExactly(
                        """
                        templates/memo/memo.html:1:6: f.bitcoin_hold does not exist; write \
                        f.bitcoin_held, f.bitcoin_sold or f.unexplained.
                            <p>[=f.bitcoin_hold]</p>\
                        """);
    }

    @Test
    void a_word_that_the_house_does_not_print_is_refused_with_what_to_do() {
        assertThat(refused("A Robust month"))
                .containsExactly(
                        """
                        templates/memo/memo.html:1:3: "Robust" is a word the house does not print; \
                        take it out.
                            A Robust month\
                        """);
    }

    @Test
    void a_number_inside_a_placeholder_is_refused() {
        assertThat(refused("[=f.bitcoin_held + 5]"))
                .singleElement()
                .asString()
                .startsWith(
                        "templates/memo/memo.html:1:20: \"5\" is a number inside a placeholder;"
                                + " templates do not compute;");
    }

    @Test
    void whatever_could_compute_or_reach_outside_is_refused() {
        assertThat(refused("[#assign x = f.bitcoin_held]").getFirst())
                .contains("#assign is no directive of a template");
        assertThat(refused("[=f.bitcoin_held?eval]").getFirst())
                .contains("?eval is not allowed in a template");
        assertThat(refused("[=f.bitcoin_held??]").getFirst())
                .contains("?? is not allowed in a template");
        assertThat(refused("[#include \"/etc/passwd\"]").getFirst())
                .contains("includes a file from outside templates/shared");
        assertThat(refused("[@sum f /]").getFirst()).contains("calls a macro");
    }
}
