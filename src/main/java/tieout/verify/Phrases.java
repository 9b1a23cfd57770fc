package tieout.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Texts with digits in them that may stand in a document, each with what it is.
///
/// A text of digits alone is no phrase: it would tie every number like it.
final class Phrases {
    /// So many digits are a digest, even if by chance there is no letter among them.
    private static final int DIGEST = 12;

    private final Map<String, Kind> known = new LinkedHashMap<>();
    private List<String> longest = List.of();

    /// A part of a text that a phrase covers.
    record Span(int start, int end, Kind kind, String phrase) {}

    void add(Kind kind, String text) {
        String plain = spaced(text).strip();
        boolean counts = plain.chars().anyMatch(Phrases::digit);
        if (counts && (plain.length() >= DIGEST || !plain.matches("[0-9.,]+"))) {
            known.putIfAbsent(plain, kind);
            longest = List.of();
        }
    }

    /// A name that numbers of lines may follow, with digits in it or not.
    void addName(String text) {
        known.putIfAbsent(text, Kind.REFERENCE);
        longest = List.of();
    }

    /// What a text is that stands alone, if it is a phrase.
    Optional<Kind> whole(String text) {
        return Optional.ofNullable(known.get(spaced(text).strip()));
    }

    /// Where phrases stand in a text whose blanks are single, the longest first.
    List<Span> in(String text) {
        if (longest.isEmpty()) {
            longest =
                    known.keySet().stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .toList();
        }
        List<Span> spans = new ArrayList<>();
        for (String phrase : longest) {
            for (int at = text.indexOf(phrase);
                    at >= 0;
                    at = text.indexOf(phrase, at + phrase.length())) {
                int end = at + phrase.length();
                boolean glued = phrase.length() >= DIGEST && letter(text, end);
                if (!cuts(text, at) && (glued || !cuts(text, end))) {
                    spans.add(new Span(at, end, known.getOrDefault(phrase, Kind.WORDS), phrase));
                }
            }
        }
        return spans;
    }

    /// Whether a place lies within a word or a number.
    private static boolean cuts(String text, int at) {
        if (at == 0 || at == text.length()) {
            return false;
        }
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        if (Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right)) {
            return true;
        }
        boolean after = point(right) && at + 1 < text.length() && digit(text.charAt(at + 1));
        boolean before = point(left) && at > 1 && digit(text.charAt(at - 2));
        return digit(left) && after || digit(right) && before;
    }

    /// A page may set a word in another weight right behind a sentence, without a blank.
    private static boolean letter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean point(char c) {
        return c == '.' || c == ',';
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /// Every run of blanks as one blank.
    static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }
}
