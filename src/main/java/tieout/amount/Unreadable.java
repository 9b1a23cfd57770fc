package tieout.amount;

/// A text that is not the quantity it should be, with what is wrong and what to write instead.
///
/// The reader of a file catches it and adds the place; see `evidence.Problem`.
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    public Unreadable(String wrong, String remedy) {
        super(wrong);
        this.remedy = remedy;
    }

    public String wrong() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
