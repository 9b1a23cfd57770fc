package tieout.typeset.pdf;

import org.openpdf.text.pdf.BaseFont;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// What stands against issuing a document, collected while it is set and then refused at once.
///
/// A character that the house fonts cannot show is refused by its code point: a blank box in a
/// disclosure is worse than no disclosure. So is whatever lies outside the house style.
final class Objections {
    private final String document;
    private final TreeMap<Integer, Problem> glyphs = new TreeMap<>();
    private final TreeMap<String, Problem> outside = new TreeMap<>();

    Objections(String document) {
        this.document = document;
    }

    void checkGlyphs(String text, BaseFont font) {
        text.codePoints()
                .filter(point -> point > ' ' && !font.charExists(point))
                .forEach(point -> glyphs.computeIfAbsent(point, p -> glyph(p, text, font)));
    }

    private Problem glyph(int point, String text, BaseFont font) {
        String code = String.format(Locale.ROOT, "U+%04X", point);
        return new Problem(
                document,
                "the font "
                        + font.getPostscriptFontName()
                        + " has no "
                        + code
                        + " ("
                        + Character.getName(point)
                        + ")",
                "write it with other characters, or draw it as a mark",
                text.strip());
    }

    /// The document asks for something that is not part of the house style.
    void outside(String uri) {
        outside.put(
                uri,
                Problem.of(
                        document,
                        "asks for " + uri + ", which lies outside the house style",
                        "take the link, import or picture out of the template"));
    }

    void refuseAny() {
        List<Problem> all = new ArrayList<>(outside.values());
        all.addAll(glyphs.values());
        if (!all.isEmpty()) {
            throw new Refusal(all);
        }
    }
}
