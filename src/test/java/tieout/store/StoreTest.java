package tieout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import tieout.evidence.Digest;
import tieout.evidence.Refusal;
import tieout.evidence.Source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class StoreTest {
    private static final Digest TEMPLATES = Digest.of("templates");
    private static final Source SOURCE = Source.of("2026-02/sales/fills.csv", bytes("line\n"));
    private static final Run RUN = run("2026-02", "inputs");

    @TempDir Path folder;

    @Test
    void what_was_filed_comes_back_to_the_byte_after_reopening() {
        try (Store store = open()) {
            store.begin(RUN, List.of(SOURCE));
            store.file(RUN, List.of(Filed.of("memo.pdf", bytes("%PDF"))));
            store.save(RUN, "report", figures("454.83"));
        }
        try (Store store = open()) {
            assertThat(store.sources(RUN)).containsExactly(SOURCE);
            assertThat(store.documents(RUN))
                    .singleElement()
                    .satisfies(d -> assertThat(d.bytes()).isEqualTo(bytes("%PDF")));
            assertThat(List.of(store.rows(RUN, "report_figure"))).isEqualTo(figures("454.83"));
        }
    }

    @Test
    void a_value_computed_again_must_have_the_filed_digest() {
        try (Store store = open()) {
            store.begin(RUN, List.of());
            store.save(RUN, "report", figures("454.83"));
            store.compare(RUN, "report", figures("454.83"));
            assertThatThrownBy(() -> store.compare(RUN, "report", figures("454.84")))
                    .hasMessageContaining("not the filed");
        }
    }

    @Test
    void the_run_made_current_last_is_the_one_of_its_month() {
        Run corrected = run("2026-02", "corrected");
        Run january = run("2026-01", "inputs");
        try (Store store = open()) {
            for (Run run : List.of(RUN, corrected, january)) {
                store.begin(run, List.of());
                store.conclude(run, "DRAFT");
                store.makeCurrent(run);
            }
            assertThat(store.current("2026-02")).contains(new Closed(corrected, "DRAFT"));
            store.makeCurrent(RUN);
            store.makeCurrent(RUN);
            assertThat(store.current()).extracting(Closed::run).containsExactly(january, RUN);
        }
    }

    @Test
    void a_run_has_the_same_id_for_the_same_inputs_and_another_for_others() {
        assertThat(run("2026-02", "inputs").id()).isEqualTo(RUN.id()).hasSize(12);
        assertThat(run("2026-02", "other").id()).isNotEqualTo(RUN.id());
    }

    @Test
    void a_migration_killed_at_any_statement_can_start_again() {
        try (Store store = open()) {
            new JdbcTemplate(store.dataSource())
                    .execute("delete from \"flyway_schema_history\" where \"version\" is not null");
        }
        try (Store store = open()) {
            assertThat(store.current()).isEmpty();
        }
    }

    @Test
    void a_folder_that_is_a_file_address_of_another_database_is_refused() {
        assertThatThrownBy(() -> Address.of("jdbc:oracle:thin:@host"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("give a folder");
    }

    private Store open() {
        return Store.open(Address.of(folder.resolve("a store").toString()));
    }

    private static Run run(String month, String inputs) {
        return Run.of(month, Digest.of(inputs), TEMPLATES, "0.1.0");
    }

    private static List<Rows> figures(String printed) {
        List<String> columns = List.of("id", "label", "period", "printed", "exact", "unit");
        List<Object> row = List.of("produced", "Produced", "2026-02", printed, "45483/100", "BTC");
        return List.of(new Rows("report_figure", columns, List.of(row)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
