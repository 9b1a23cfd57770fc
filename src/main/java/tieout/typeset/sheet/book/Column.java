package tieout.typeset.sheet.book;

/// A column of a table: its head, the widest it may get, and on which side its content stands.
///
/// Texts longer than the limit wrap; numbers have no limit, so that none is ever cut.
public record Column(String head, int limit, boolean right) {
    private static final int NUMBER = 40;

    public static Column text(String head, int limit) {
        return new Column(head, limit, false);
    }

    public static Column number(String head) {
        return new Column(head, NUMBER, true);
    }
}
