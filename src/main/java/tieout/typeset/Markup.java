package tieout.typeset;

/// Words made safe to stand in a page: what is data can never become an element.
final class Markup {
    private Markup() {}

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// In ASCII: every other character by its number, for filing systems that take no more.
    static String ascii(String words) {
        StringBuilder out = new StringBuilder();
        escaped(words)
                .codePoints()
                .forEach(
                        point -> {
                            if (point < 128) {
                                out.appendCodePoint(point);
                            } else {
                                out.append("&#").append(point).append(';');
                            }
                        });
        return out.toString();
    }
}
