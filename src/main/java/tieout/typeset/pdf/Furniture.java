package tieout.typeset.pdf;

import java.util.Optional;

/// The running head and foot of a document, the same on every page.
///
/// Head: `company | document | period` on the left and `classification` on the right, after the
/// words of a draft if it is one.
/// Foot: `provenance` (run, digest, cut-off) on the left and "Page x of y" on the right.
public record Furniture(
        String company, String document, String period, String classification, String provenance) {

    /// The margin boxes of every page as a style sheet; the words of a draft stand in the head.
    String css(Optional<String> draft) {
        int left = draft.isPresent() ? 50 : 65;
        String head = company + " | " + document + " | " + period;
        String right = draft.map(words -> words + " | ").orElse("") + classification;
        String warning = draft.isPresent() ? "color: #A4161A;" : "color: #14202B;";
        return "@page {"
                + box("top-left", left, quoted(head), HEAD)
                + box("top-right", 100 - left, quoted(right), HEAD + RIGHT + warning)
                + box("bottom-left", 78, quoted(provenance), FOOT)
                + box("bottom-right", 22, PAGE, FOOT + RIGHT)
                + "}";
    }

    private static String box(String place, int percent, String content, String style) {
        return "@" + place + "{content:" + content + ";width:" + percent + "%;" + style + "}";
    }

    private static final String RIGHT = "text-align: right;";
    private static final String PAGE = "\"Page \" counter(page) \" of \" counter(pages)";
    private static final String TYPE =
            "font: 400 7.5pt/9pt \"IBM Plex Sans\"; color: #5C6975; white-space: pre; text-align:"
                    + " left;";
    private static final String HEAD =
            TYPE
                    + "vertical-align: bottom; padding-bottom: 3pt;"
                    + "border-bottom: 0.5pt solid #C9D0D6;";
    private static final String FOOT = TYPE + "vertical-align: top; padding-top: 12pt;";

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\' || c < ' ') {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
