package tieout.amount;

import java.util.List;

/// The word before a number that says how exact it is, with the condition that makes it true.
public enum Qualifier {
    /// The digits as they stand.
    NONE(List.of()),
    /// True if the value agrees at the stated digits.
    APPROXIMATELY(List.of("approximately", "about", "roughly")),
    /// True if the value is above the stated number.
    OVER(List.of("over", "more than")),
    /// True if the value is below the stated number.
    NEARLY(List.of("nearly", "almost"));

    private final List<String> words;

    Qualifier(List<String> words) {
        this.words = words;
    }

    public List<String> words() {
        return words;
    }
}
