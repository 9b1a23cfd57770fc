package tieout.verify;

/// What a number in a finished document ties to.
public enum Kind {
    /// A figure of the month closed, as its reader sees it.
    FIGURE,
    /// A figure of another month that the documents compare with.
    COMPARATIVE,
    /// A source row, a lot, a loan or a finding that a workbook lists.
    ROW,
    /// Part of a text that was put in beside figures: a sentence, a resolution, a name.
    WORDS,
    /// Part of a date or an instant.
    DATE,
    /// A page, a digest, a line of a file, a note.
    REFERENCE,
    /// Legal text that `templates/constants.csv` lists.
    CONSTANT
}
