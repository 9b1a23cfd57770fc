package tieout.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class CommandsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    clos 2026-02                    | Did you mean: tieout close
                    close                           | Missing required parameter: 'MONTH'
                    close 2026-13                   | "2026-13" is not a month; write it as 2026-02
                    figures 2026-02 --format xml    | but was 'xml'
                    figures 2026-02 --formt csv     | Possible solutions: --format
                    trace bitcoin_sold              | Missing required parameter: 'MONTH'
                    ''                              | Say what to do
                    """)
    void a_mistaken_argument_is_refused_before_anything_starts(String line, String said) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        Desk.Answer answer = new Desk(folder).run(arguments);
        assertThat(answer.exitCode()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.err()).contains(said);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void help_and_version_are_answered_without_a_store() {
        Desk desk = new Desk(folder);
        assertThat(desk.run("--help").out()).contains("close ").doesNotContain("start ");
        assertThat(desk.run("--version").out()).startsWith("tieout ").doesNotContain("@");
        assertThat(desk.run("close", "--help").exitCode()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_missing_input_folder_is_named() {
        Desk.Answer answer = new Desk(folder).run("close", "2026-02");
        assertThat(answer.exitCode()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.err()).contains("there is no such folder; make it");
    }

    @Test
    void a_question_about_a_month_that_is_not_closed_says_how_to_close_it() {
        Desk.Answer answer = new Desk(folder).run("figures", "2026-02");
        assertThat(answer.exitCode()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.err()).contains("run ./tieout close 2026-02.");
    }
}
