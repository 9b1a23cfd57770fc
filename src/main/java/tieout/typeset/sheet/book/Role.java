package tieout.typeset.sheet.book;

/// What a cell is for, and so how it looks: colour and weight, never colour alone.
///
/// Colours are those of the house palette, as hexadecimal RGB; an empty fill is white.
public enum Role {
    TITLE("14202B", "", true, 14),
    HEADING("14202B", "", true, 11),
    HEAD("14202B", "", true, 9),
    TEXT("14202B", "", false, 9),
    NOTE("45525E", "", false, 9),
    /// Taken from a source or from the engine: nothing in the workbook computes it.
    INPUT("0B4F8A", "FFF4DC", false, 9),
    /// A live formula.
    CALCULATION("14202B", "", false, 9),
    /// A live formula that documents print.
    FIGURE("14202B", "", true, 9),
    TOTAL("14202B", "", true, 9),
    /// A difference or a verdict: green at nil, red when it is not.
    CHECK("1B6B3A", "E8F4EC", true, 9),
    /// Not applicable or not meaningful.
    ABSENT("5C6975", "", false, 9),
    /// The standing of a draft.
    DRAFT("A4161A", "FBEAEA", true, 11);

    static final String BLUE = "0B4F8A";
    static final String RED = "A4161A";
    static final String RED_WASH = "FBEAEA";
    static final String INK = "14202B";
    static final String HAIR = "C9D0D6";
    static final String RULE = "8A949D";

    private final String ink;
    private final String wash;
    private final boolean bold;
    private final int points;

    Role(String ink, String wash, boolean bold, int points) {
        this.ink = ink;
        this.wash = wash;
        this.bold = bold;
        this.points = points;
    }

    String ink() {
        return ink;
    }

    String wash() {
        return wash;
    }

    boolean bold() {
        return bold;
    }

    int points() {
        return points;
    }
}
