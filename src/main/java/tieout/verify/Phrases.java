package tieout.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Texts with digits in them that may stand in a document, each with what it is.
///
/// A text of digits alone is no phrase: it would tie every number like it.
final class Phrases {
    /// So many digits are a digest, even if by chance there is no letter among them.
    private static final int DIGEST = 12;

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern RUN = Pattern.compile("[0-9]+");

    private final Map<String, Kind> known = new LinkedHashMap<>();
    private final Map<String, List<Phrase>> byRun = new LinkedHashMap<>();

    /// A text with the runs of digits in it, all of which must stand where it does.
    private record Phrase(String text, Kind kind, Set<String> runs) {}

    /// A part of a text that a phrase covers.
    record Span(int start, int end, Kind kind, String phrase) {}

    void add(Kind kind, String text) {
        String plain = spaced(text).strip();
        boolean counts = plain.chars().anyMatch(Phrases::digit);
        if (counts && (plain.length() >= DIGEST || !plain.matches("[0-9.,]+"))) {
            put(plain, kind);
        }
    }

    private void put(String text, Kind kind) {
        if (known.putIfAbsent(text, kind) == null) {
            Set<String> runs = runs(text);
            String first = runs.isEmpty() ? "" : runs.iterator().next();
            byRun.computeIfAbsent(first, r -> new ArrayList<>()).add(new Phrase(text, kind, runs));
        }
    }

    private static Set<String> runs(String text) {
        Set<String> runs = new LinkedHashSet<>();
        for (Matcher run = RUN.matcher(text); run.find(); ) {
            runs.add(run.group());
        }
        return runs;
    }

    /// A name that numbers of lines may follow, with digits in it or not.
    void addName(String text) {
        put(text, Kind.REFERENCE);
    }

    /// What a text is that stands alone, if it is a phrase.
    Optional<Kind> whole(String text) {
        return Optional.ofNullable(known.get(spaced(text).strip()));
    }

    /// Where phrases stand in a text whose blanks are single, the longest first.
    List<Span> in(String text) {
        Set<String> runs = runs(text);
        List<Span> spans = new ArrayList<>();
        for (String run : Stream.concat(Stream.of(""), runs.stream()).toList()) {
            for (Phrase phrase : byRun.getOrDefault(run, List.of())) {
                if (runs.containsAll(phrase.runs())) {
                    find(spans, text, phrase);
                }
            }
        }
        spans.sort(Comparator.comparing((Span s) -> s.end() - s.start()).reversed());
        return spans;
    }

    private static void find(List<Span> spans, String text, Phrase phrase) {
        String words = phrase.text();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean glued = words.length() >= DIGEST && letter(text, end);
            if (!cuts(text, at) && (glued || !cuts(text, end))) {
                spans.add(new Span(at, end, phrase.kind(), words));
            }
        }
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
        int at = 0;
        while (at < text.length() && !extra(text, at)) {
            at++;
        }
        return at == text.length() ? text : BLANKS.matcher(text).replaceAll(" ");
    }

    /// A blank that is not one plain blank by itself.
    private static boolean extra(String text, int at) {
        char c = text.charAt(at);
        return c < ' ' || c == '\u00a0' || c == ' ' && at > 0 && text.charAt(at - 1) == ' ';
    }
}
