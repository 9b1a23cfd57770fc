package planted.wiring;

/// Breaks the rule that nothing outlives a run.
public final class Lasting {
    static int runs;
}
