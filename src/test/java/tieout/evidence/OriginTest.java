package tieout.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class OriginTest {
    private final Source fills = source("2026-02/sales/fills.csv", "a,b\n1,2\n");

    @Test
    void a_problem_names_the_place_the_fault_the_remedy_and_shows_the_line() {
        Problem problem = new Origin(fills, 2, "1,2").problem("2 is odd", "write 3");
        assertThat(problem.sentence())
                .isEqualTo("2026-02/sales/fills.csv:2: 2 is odd; write 3.\n    1,2");
    }

    @Test
    void a_refusal_lists_every_problem() {
        Problem one = Problem.of("a.csv", "is empty", "send it again");
        Problem two = Problem.of("b.csv", "is empty", "send it again");
        assertThat(new Refusal(List.of(one, two)))
                .hasMessage("a.csv: is empty; send it again.\nb.csv: is empty; send it again.");
    }

    @Test
    void the_digest_of_many_sources_does_not_depend_on_their_order() {
        Source other = source("2026-02/sales/account.csv", "");
        assertThat(Digest.ofAll(List.of(fills, other)))
                .isEqualTo(Digest.ofAll(List.of(other, fills)))
                .isNotEqualTo(Digest.ofAll(List.of(fills)));
    }

    @Test
    void a_digest_is_sha_256() {
        assertThat(Digest.of("abc").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Digest.of("abc").brief()).isEqualTo("ba7816bf8f01");
    }

    private static Source source(String path, String text) {
        return Source.of(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
