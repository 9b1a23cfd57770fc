package tieout.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

import tieout.evidence.Digest;
import tieout.store.Address;
import tieout.store.Store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

class ClosingTest {
    private static final String NOTE = "delete from batch_step_execution where step_name = ?";
    private static final String NOTE_CONTEXT =
            """
            delete from batch_step_execution_context where step_execution_id in
                (select step_execution_id from batch_step_execution where step_name = ?)
            """;
    private static final Map<Stage, List<String>> MADE =
            Map.of(
                    Stage.RECONCILE, List.of("reconcile_finding"),
                    Stage.REPORT, List.of("report_figure", "report_lineage"),
                    Stage.TYPESET, List.of("typeset_document"),
                    Stage.VERIFY, List.of("run_current", "verify_standing"));

    @TempDir private Path folder;

    @Test
    void a_close_goes_through_six_steps_and_ends_with_ten_lines() {
        Desk.Answer answer = Desk.in(folder, "good").run("close", "2026-02");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err().lines())
                .containsExactly(
                        "1/6 intake",
                        "2/6 ledger",
                        "3/6 reconcile",
                        "4/6 report",
                        "5/6 typeset",
                        "6/6 verify");
        assertThat(answer.out().lines())
                .hasSize(10)
                .startsWith("2026-02 TIED OUT", "  figures     2", "  ties        1")
                .anyMatch(line -> line.startsWith("  documents   12 in "))
                .anyMatch(line -> line.startsWith("  sources     1 ("));
    }

    @Test
    void a_close_with_an_open_break_is_a_draft() {
        Desk.Answer answer = Desk.in(folder, "open").run("close", "2026-02");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).startsWith("2026-02 DRAFT");
    }

    @Test
    void the_same_order_is_not_computed_twice_and_changed_documents_are_put_back()
            throws IOException {
        Desk desk = Desk.in(folder, "open");
        desk.run("close", "2026-02");
        Map<String, Digest> first = desk.published();
        assertThat(desk.run("close", "2026-02").out()).contains("its documents are in place");

        desk.write("output/2026-02/3.txt", "changed by hand");
        desk.write("output/2026-02/.4.txt.part", "half a docu");
        Files.delete(folder.resolve("output/2026-02/5.txt"));
        Desk.Answer again = desk.run("close", "2026-02");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).contains("2 documents were put back", "2026-02 DRAFT");
        assertThat(desk.published()).isEqualTo(first);
    }

    @Test
    void refused_input_lists_every_problem_and_leaves_documents_and_store_alone() {
        Desk desk = Desk.in(folder, "good");
        desk.run("close", "2026-02");
        Map<String, Digest> before = desk.published();
        String figures = desk.run("figures", "2026-02").out();

        desk.write("input/2026-02/sales/fills.csv", "bad");
        Desk.Answer answer = desk.run("close", "2026-02");
        assertThat(answer.exitCode()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .endsWith(
                        """
                        a.csv:1: bad is no line; write good.
                            bad
                        b.csv: it is missing; add it.
                        """);
        assertThat(desk.published()).isEqualTo(before);
        assertThat(desk.run("figures", "2026-02").out()).isEqualTo(figures);
    }

    @Test
    void a_bug_shows_its_trace_and_the_next_run_takes_up_where_it_stood() {
        Desk desk = Desk.in(folder, "misprinted");
        Desk.Answer answer = desk.run("close", "2026-02");
        assertThat(answer.exitCode()).isEqualTo(Outcome.BUG);
        assertThat(answer.err()).contains("a planted bug", "at tieout.wiring.Sample");
        assertThat(desk.run("close", "2026-02").err()).startsWith("6/6 verify");
    }

    /// The state that a kill leaves between the commit of a step's rows and the batch's own note.
    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_step_that_was_filed_but_not_noted_as_ended_is_not_filed_again(Stage stage) {
        Desk desk = Desk.in(folder, "good");
        desk.run("close", "2026-02");
        Map<String, Digest> first = desk.published();
        forget(stage);
        Desk.Answer again = desk.run("close", "2026-02");
        assertThat(again.err()).startsWith(stage.ordinal() + 1 + "/6 " + stage);
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(desk.published()).isEqualTo(first);
    }

    /// The state that a kill leaves before the first attempt was noted.
    @Test
    void a_close_that_was_announced_and_never_begun_begins() {
        Desk desk = Desk.in(folder, "good");
        desk.run("close", "2026-02");
        Map<String, Digest> first = desk.published();
        forget(Stage.INTAKE);
        try (Store store = Store.open(Address.of(folder.resolve("store").toString()))) {
            JdbcTemplate tables = new JdbcTemplate(store.dataSource());
            for (String table :
                    List.of(
                            "batch_step_execution_context",
                            "batch_step_execution",
                            "batch_job_execution_context",
                            "batch_job_execution_params",
                            "batch_job_execution",
                            "intake_source",
                            "run_stage",
                            "run")) {
                tables.update("delete from " + table);
            }
        }
        Desk.Answer again = desk.run("close", "2026-02");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.err()).startsWith("1/6 intake");
        assertThat(desk.published()).isEqualTo(first);
    }

    private void forget(Stage stage) {
        try (Store store = Store.open(Address.of(folder.resolve("store").toString()))) {
            JdbcTemplate tables = new JdbcTemplate(store.dataSource());
            tables.update("update batch_job_execution set status = 'STARTED', end_time = null");
            tables.update(
                    "update batch_step_execution set status = 'STARTED', end_time = null"
                            + " where step_name = ?",
                    stage.toString());
            for (Stage later : EnumSet.range(stage, Stage.VERIFY)) {
                if (later != stage) {
                    tables.update(NOTE_CONTEXT, later.toString());
                    tables.update(NOTE, later.toString());
                    tables.update("delete from run_stage where stage = ?", later.toString());
                    MADE.getOrDefault(later, List.of())
                            .forEach(t -> tables.update("delete from " + t));
                }
            }
        }
    }

    @Test
    void a_store_that_another_process_holds_is_refused() throws IOException, InterruptedException {
        Desk desk = Desk.in(folder, "good");
        try (Store held = Store.open(Address.of(folder.resolve("store").toString()))) {
            assertThat(held.current()).isEmpty();
            assertThat(desk.start("close", "2026-02").waitFor()).isEqualTo(Outcome.REFUSED);
        }
        assertThat(folder.resolve("said.txt"))
                .content()
                .contains("another run of this program is using this store; wait until");
    }

    @Test
    void closed_months_answer_questions_as_table_csv_and_json() {
        Desk desk = Desk.in(folder, "open");
        desk.run("close", "2026-02");
        assertThat(desk.run("figures", "2026-02").out())
                .contains("bitcoin_sold  Sold, \"net\"  2026-02    1,234   1234  BTC");
        assertThat(desk.run("figures", "2026-02", "--format", "csv").out())
                .contains("bitcoin_sold,\"Sold, \"\"net\"\"\",2026-02,\"1,234\",1234,BTC");
        assertThat(desk.run("figures", "2026-02", "--format", "json").out())
                .contains("\"label\": \"Sold, \\\"net\\\"\"", "\"printed\": \"1,234\"");
        assertThat(desk.run("breaks", "2026-02", "--format", "csv").out().lines()).hasSize(2);
        assertThat(desk.run("status").out()).contains("2026-02  DRAFT");
    }

    @Test
    void a_figure_is_walked_back_to_the_lines_of_the_files() {
        Desk desk = Desk.in(folder, "good");
        desk.run("close", "2026-02");
        assertThat(desk.run("trace", "bitcoin_held", "2026-02").out())
                .isEqualTo(
                        """
                        held = 5
                          sold = 1234
                            1234 of a fill  fills.csv:14
                          sold = 1234 (see above)
                        """);
        Desk.Answer misspelt = desk.run("trace", "bitcoin_slod", "2026-02");
        assertThat(misspelt.exitCode()).isEqualTo(Outcome.REFUSED);
        assertThat(misspelt.err()).contains("did you mean bitcoin_sold or");
    }
}
