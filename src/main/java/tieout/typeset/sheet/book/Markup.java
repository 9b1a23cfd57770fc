package tieout.typeset.sheet.book;

/// Words as the XML of a sheet holds them.
///
/// A character that XML cannot hold is written as `_x001B_`, and words that look like one have
/// their first underscore written so (ECMA-376, part 1, 22.9.2.19).
final class Markup {
    private static final int LENGTH = 7;

    private Markup() {}

    /// A text of a cell: as it is, with what the standard escapes.
    static void text(StringBuilder to, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '_' && looksEscaped(words, i) || !isHeld(words, i)) {
                to.append("_x").append(hex(c)).append('_');
            } else {
                put(to, c);
            }
        }
    }

    /// A formula or a reference, which has no escapes but those of XML.
    static void plain(StringBuilder to, String words) {
        for (int i = 0; i < words.length(); i++) {
            put(to, words.charAt(i));
        }
    }

    /// Whether blanks at an edge or line breaks would be lost without a word.
    static boolean isSpaced(String words) {
        return !words.isEmpty()
                && (words.charAt(0) <= ' '
                        || words.charAt(words.length() - 1) <= ' '
                        || words.indexOf('\n') >= 0);
    }

    private static void put(StringBuilder to, char c) {
        switch (c) {
            case '&' -> to.append("&amp;");
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '"' -> to.append("&quot;");
            default -> to.append(c);
        }
    }

    /// Surrogates are held in pairs, and nothing below a blank but tabs and new lines.
    private static boolean isHeld(String words, int at) {
        char c = words.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
        }
        return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n';
    }

    private static boolean looksEscaped(String words, int at) {
        if (at + LENGTH > words.length()
                || words.charAt(at + 1) != 'x'
                || words.charAt(at + LENGTH - 1) != '_') {
            return false;
        }
        return words.substring(at + 2, at + LENGTH - 1)
                .chars()
                .allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
