package tieout.wiring;

/// How a close ended, as the exit code tells it.
enum Outcome {
    TIED_OUT("TIED OUT", 0),
    DRAFT("DRAFT", 1);

    static final int REFUSED = 2;
    static final int BUG = 70;

    private final String words;
    private final int exitCode;

    Outcome(String words, int exitCode) {
        this.words = words;
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    String words() {
        return words;
    }
}
