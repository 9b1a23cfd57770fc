package tieout.verify.formula;

/// A formula outside the small language that the workbooks of the house may use.
public final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown(String what) {
        super("cannot be recomputed: " + what);
    }
}
