package tieout.verify;

import java.util.ArrayList;
import java.util.List;

/// A text with every run of blanks as one, which remembers where its characters stood.
///
/// So a phrase is found though a line ends within it, and a number found keeps its line.
record Spaced(String text, List<Integer> origins) {
    static Spaced of(String words) {
        StringBuilder text = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space || !blank) {
                text.append(space ? ' ' : c);
                origins.add(i);
            }
            blank = space;
        }
        return new Spaced(text.toString(), origins);
    }

    int origin(int offset) {
        return origins.get(offset);
    }
}
