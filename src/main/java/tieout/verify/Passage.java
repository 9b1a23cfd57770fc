package tieout.verify;

/// A stretch of a finished document as it was read back: where it stands, and its words.
///
/// `where` is a page or a cell, or empty; `line` is the number of its first line. `row` are the
/// words that name its row, and `cell` says that the words are all that stands in their place.
record Passage(String document, String where, int line, String row, boolean cell, String text) {

    /// A stretch of running words.
    static Passage prose(String document, String where, int line, String text) {
        return new Passage(document, where, line, "", false, text);
    }

    /// `board-memo.pdf page 2 line 14`.
    String place(int offset) {
        int at = line + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        String middle = where.isEmpty() ? "" : " " + where;
        return document + middle + (line == 0 ? "" : " line " + at);
    }

    /// The line in which an offset lies.
    String lineAt(int offset) {
        int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int end = text.indexOf('\n', offset);
        return text.substring(offset == 0 ? 0 : start, end < 0 ? text.length() : end).strip();
    }
}
