package tieout.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tieout.evidence.Digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A close that dies before any one of its statements, and is given again, ends as if nothing had
/// happened.
class DyingTest {
    private static final String FILE = "store/tieout.mv.db";

    @TempDir private Path folder;

    @Test
    void no_statement_is_a_bad_one_to_die_before() throws IOException {
        Desk undisturbed = Desk.in(folder.resolve("undisturbed"), "good");
        undisturbed.run("close", "2026-02");
        Map<String, Digest> bytes = undisturbed.published();
        Desk fresh = Desk.in(folder.resolve("fresh"), "good");
        fresh.run("status");
        boolean survived = false;
        int deaths = 0;
        while (!survived) {
            Desk desk = Desk.in(folder.resolve("death " + deaths), "good");
            Path store = Files.createDirectories(desk.folder().resolve("store"));
            Files.copy(fresh.folder().resolve(FILE), desk.folder().resolve(FILE));
            String file = store.resolve("tieout").toString();
            Desk.Answer killed =
                    desk.with("store", Dying.address(file, deaths + 1)).run("close", "2026-02");
            survived = Dying.survived();
            assertThat(killed.exitCode()).isEqualTo(survived ? 0 : Outcome.BUG);
            Desk.Answer again = desk.run("close", "2026-02");
            assertThat(again.exitCode()).as(deaths + ": " + again.err()).isZero();
            assertThat(desk.published()).isEqualTo(bytes);
            deaths += survived ? 0 : 1;
        }
        assertThat(deaths).isGreaterThan(50);
    }
}
