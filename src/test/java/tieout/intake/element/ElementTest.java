package tieout.intake.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import tieout.evidence.Refusal;
import tieout.evidence.Source;
import tieout.intake.cell.Problems;
import tieout.intake.cell.Text;

/// JSON and XML as trees: exact, strict, and each value with its line.
class ElementTest {
    private final Problems problems = new Problems();

    @Test
    void a_json_number_keeps_every_digit_that_was_written() {
        Element root = json("{\"balance\":1.02395783,\n\"tiny\":4.5036645168645E-5}");
        assertThat(root.cell("balance").bitcoin()).hasToString("1.02395783");
        assertThat(root.cell("tiny").text()).isEqualTo("4.5036645168645E-5");
        assertThat(root.cell("tiny").origin()).hasToString("a.json:2");
    }

    @Test
    void a_json_null_is_as_if_the_name_were_not_there() {
        Element root = json("{\"rows\":[{\"extra\":null},{\"extra\":{\"tip\":0}}]}");
        assertThat(root.at("rows").all("item").stream().map(i -> i.find("extra").isPresent()))
                .containsExactly(false, true);
    }

    @Test
    void a_value_that_is_not_there_is_never_zero() {
        Element root = json("{\"data\":{\"paid\":1}}");
        assertThatThrownBy(() -> root.at("data").cell("unpaid"))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "a.json:1: data has no unpaid; send the sender's own file.\n"
                                + "    {\"data\":{\"paid\":1}}");
    }

    @Test
    void a_name_given_twice_is_refused() {
        assertThatThrownBy(() -> json("{\"paid\":1,\n\"paid\":2}"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.json:2: is not JSON: Duplicate Object property");
    }

    @Test
    void what_follows_the_end_is_refused() {
        assertThatThrownBy(() -> json("{}\n{}"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.json:2: something follows the end");
    }

    @Test
    void a_json_file_cut_off_is_refused() {
        assertThatThrownBy(() -> json("{\"rows\":[{\"paid\":1},"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.json:1: is not JSON: ");
    }

    @Test
    void an_xml_element_is_found_below_others_with_its_attributes() {
        Element root = xml("<D xmlns='urn:x'><A><Amt Ccy='USD'>\n 000149.87 </Amt></A></D>");
        assertThat(root.cell("@xmlns").text()).isEqualTo("urn:x");
        assertThat(root.cell("A/Amt").usd().exact()).hasToString("149.87");
        assertThat(root.cell("A/Amt/@Ccy").text()).isEqualTo("USD");
    }

    @Test
    void no_document_type_is_accepted_and_nothing_else_is_opened() {
        String outside = "<!DOCTYPE D [<!ENTITY x SYSTEM 'file:///etc/hosts'>]>\n<D>&x;</D>";
        assertThatThrownBy(() -> xml(outside))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a document type is declared");
        assertThatThrownBy(() -> xml("<D>&x;</D>")).isInstanceOf(Refusal.class);
    }

    private Element json(String text) {
        return Json.read(Text.of(Source.of("a.json", text.getBytes(UTF_8))), problems);
    }

    private Element xml(String text) {
        return Xml.read(Text.marked(Source.of("a.xml", text.getBytes(UTF_8))), problems);
    }
}
