package tieout.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tieout.evidence.Digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A close killed at any moment, and given again, ends as if nothing had happened.
class KillTest {
    private static final int ROUNDS = 5;
    private static final int KILLS = 4;

    @TempDir private Path folder;

    @Test
    void twenty_kills_of_the_real_close_leave_the_same_bytes()
            throws IOException, InterruptedException {
        Desk undisturbed = Desk.ofSample(folder.resolve("real"));
        long started = System.nanoTime();
        assertThat(undisturbed.startReal("close", "2026-02").waitFor()).isZero();
        int whole = (int) ((System.nanoTime() - started) / 1_000_000);
        Map<String, Digest> bytes = undisturbed.published();
        Random moments = new Random(20260208);
        for (int round = 0; round < ROUNDS; round++) {
            Desk desk = Desk.ofSample(folder.resolve("real round " + round));
            for (int kill = 0; kill < KILLS; kill++) {
                Process process = desk.startReal("close", "2026-02");
                process.waitFor(moments.nextInt(whole), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
            }
            Process last = desk.startReal("close", "2026-02");
            assertThat(last.waitFor()).isZero();
            assertThat(desk.published()).isEqualTo(bytes);
            assertThat(desk.real("status").out().lines()).hasSize(2);
        }
    }
}
