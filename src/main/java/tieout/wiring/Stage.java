package tieout.wiring;

import java.util.Locale;

/// The six steps of a close, in their order, each named like its package.
enum Stage {
    INTAKE,
    LEDGER,
    RECONCILE,
    REPORT,
    TYPESET,
    VERIFY;

    static Stage named(String step) {
        return valueOf(step.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
