package tieout.typeset.page;

import tieout.evidence.Problem;

/// A spot in a template: file, line and column, both counted from 1.
record TextPlace(String template, int line, int column, String raw) {
    static TextPlace at(String template, String text, int offset) {
        int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        if (offset == 0) {
            start = 0;
        }
        int end = text.indexOf('\n', offset);
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        String raw = text.substring(start, end < 0 ? text.length() : end).strip();
        return new TextPlace(template, line, offset - start + 1, raw);
    }

    /// The spot that a line and column name.
    static TextPlace at(String template, String text, int line, int column) {
        String raw = text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
        return new TextPlace(template, line, column, raw);
    }

    Problem problem(String wrong, String remedy) {
        return new Problem("templates/" + template + ":" + line + ":" + column, wrong, remedy, raw);
    }
}
