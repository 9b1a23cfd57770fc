package tieout.wiring;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

import java.io.PrintWriter;

/// How far a close has come: a bar on a terminal, a line for each step elsewhere.
final class Progress implements StepExecutionListener {
    private static final int STEPS = Stage.values().length;
    private static final int WIDTH = 5;
    private final PrintWriter to;
    private final boolean terminal;

    Progress(PrintWriter to, boolean terminal) {
        this.to = to;
        this.terminal = terminal;
    }

    @Override
    public void beforeStep(StepExecution step) {
        int done = Stage.named(step.getStepName()).ordinal();
        if (terminal) {
            bar(done, step.getStepName());
        } else {
            to.println((done + 1) + "/" + STEPS + " " + step.getStepName());
        }
        to.flush();
    }

    /// Wipes the bar, so that what follows begins on a clean line.
    void end() {
        if (terminal) {
            to.print("\r" + " ".repeat(STEPS * WIDTH + 20) + "\r");
            to.flush();
        }
    }

    private void bar(int done, String step) {
        String full = "#".repeat(done * WIDTH);
        String rest = ".".repeat((STEPS - done) * WIDTH);
        to.print("\r[" + full + rest + "] " + step + " ".repeat(STEPS + WIDTH - step.length()));
    }
}
