package tieout.verify;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with every run of blanks as one, which remembers where its characters stood.
///
/// So a phrase is found though a line ends within it, and a number found keeps its line.
record Spaced(String text, int[] origins) {
    private static final Pattern BROKEN = Pattern.compile("(?<=[-/])\\s*\\n\\s*");

    static Spaced of(String words) {
        return of(words, new TreeMap<>());
    }

    /// With what a line broke behind a hyphen or a slash put together again: a long path is one
    /// word and yet takes two lines; none if no line breaks so.
    static Optional<Spaced> joined(String words) {
        NavigableMap<Integer, Integer> breaks = new TreeMap<>();
        for (Matcher at = BROKEN.matcher(words); at.find(); ) {
            breaks.put(at.start(), at.end());
        }
        return breaks.isEmpty() ? Optional.empty() : Optional.of(of(words, breaks));
    }

    /// @param breaks where a stretch without a character begins and ends
    private static Spaced of(String words, NavigableMap<Integer, Integer> breaks) {
        StringBuilder text = new StringBuilder();
        int[] origins = new int[words.length()];
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            i = breaks.isEmpty() ? i : breaks.getOrDefault(i, i);
            if (i == words.length()) {
                break;
            }
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space || !blank) {
                origins[text.length()] = i;
                text.append(space ? ' ' : c);
            }
            blank = space;
        }
        return new Spaced(text.toString(), origins);
    }

    int origin(int offset) {
        return origins[offset];
    }

    /// Where a stretch of this text stands in the words.
    Phrases.Span origin(Phrases.Span span) {
        return new Phrases.Span(
                origin(span.start()), origin(span.end() - 1) + 1, span.kind(), span.phrase());
    }
}
