package tieout.typeset.page;

import freemarker.core.XHTMLOutputFormat;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

import java.util.LinkedHashMap;
import java.util.Map;

/// Footnote markers of one document: digits in the order in which the notes are first referred to.
///
/// `[=mark.month_end]` on a label links to the note; `[=note.month_end]` opens the note's paragraph
/// with the same digit and links back. A reference without a note, or a note that nothing refers
// to,
/// is refused when the document is done.
final class Markers {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Boolean> noted = new LinkedHashMap<>();

    TemplateModel references() {
        return new Hash() {
            @Override
            public TemplateModel get(String key) throws TemplateModelException {
                boolean first = !numbers.containsKey(key);
                int number = numbers.computeIfAbsent(key, k -> numbers.size() + 1);
                String id = first ? " id=\"r" + number + "\"" : "";
                return markup(
                        "<sup class=\"ref\"><a href=\"#n"
                                + number
                                + "\""
                                + id
                                + "> "
                                + number
                                + "</a></sup>");
            }
        };
    }

    TemplateModel notes() {
        return new Hash() {
            @Override
            public TemplateModel get(String key) throws TemplateModelException {
                Integer number = numbers.get(key);
                if (number == null) {
                    throw new Names.Unknown(
                            "note." + key,
                            "refer to it by [=mark." + key + "] above, or take the note out");
                }
                noted.put(key, true);
                return markup(
                        "<a class=\"marker\" id=\"n"
                                + number
                                + "\" href=\"#r"
                                + number
                                + "\">"
                                + number
                                + "</a> ");
            }
        };
    }

    /// The markers that have no note.
    java.util.List<String> unexplained() {
        return numbers.keySet().stream().filter(key -> !noted.containsKey(key)).toList();
    }

    private static TemplateModel markup(String xhtml) throws TemplateModelException {
        return XHTMLOutputFormat.INSTANCE.fromMarkup(xhtml);
    }

    /// A hash that is asked for keys it has not seen yet.
    private abstract static class Hash implements TemplateHashModel {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
