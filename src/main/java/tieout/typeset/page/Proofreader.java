package tieout.typeset.page;

import tieout.evidence.Nearest;
import tieout.evidence.Problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a template before it is set, and lists everything in it that must not go out.
///
/// - A number typed into the words: figures come by placeholder only. Legal text such as the number
///   of a form is allowed by `templates/constants.csv`, each with its reason.
/// - A directive or built-in that could compute or reach outside the folder.
/// - A figure that the catalogue does not have, with the nearest that it has.
/// - A word that the house does not print (`templates/banned-words.csv`).
final class Proofreader {
    private static final Pattern COMMENT = Pattern.compile("(?s)\\[#--.*?--]|<!--.*?-->");
    private static final Pattern STYLE = Pattern.compile("(?s)<(style|script)\\b.*?</\\1>");
    private static final Pattern CODE =
            Pattern.compile(
                    "(?s)\\[(=|#|/#|@|/@)((?:\"[^\"]*\"|'[^']*'|\\[[^\\[\\]]*]|[^\\[\\]])*)]");
    private static final Pattern SPOKEN = Pattern.compile("\\b(alt|title|aria-label)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("(?s)</?[A-Za-z!?](?:\"[^\"]*\"|[^>\"])*>");
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]+;");
    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[0-9.,]*[0-9])?%?");
    private static final Pattern DIRECTIVE = Pattern.compile("^[A-Za-z_.]+");
    private static final Pattern BUILTIN = Pattern.compile("\\?\\??\\s*([A-Za-z_]*)");
    private static final Pattern FIGURE = Pattern.compile("(?<![A-Za-z0-9_])f\\.([a-z0-9_]+)");
    private static final Pattern TYPED = Pattern.compile("(?<![A-Za-z0-9_])[0-9][0-9.,]*");
    private static final Pattern QUOTED = Pattern.compile("(?s)\"([^\"]*)\"|'([^']*)'");
    private static final List<String> DIRECTIVES =
            List.of("if", "elseif", "else", "list", "sep", "include");
    private static final List<String> BUILTINS =
            List.of(
                    "has_content",
                    "cap_first",
                    "uncap_first",
                    "first",
                    "last",
                    "is_first",
                    "is_last",
                    "has_next");

    private final HouseWords words;
    private final Collection<String> figures;
    private final Map<String, String> printed;

    /// `printed` gives the figure's id for a number that a document of the month prints.
    Proofreader(HouseWords words, Collection<String> figures, Map<String, String> printed) {
        this.words = words;
        this.figures = figures;
        this.printed = printed;
    }

    List<Problem> problems(String template, String text) {
        List<Problem> problems = new ArrayList<>();
        String open = blank(blank(text, COMMENT), STYLE);
        for (Matcher code = CODE.matcher(open); code.find(); ) {
            code(problems, template, text, code);
        }
        String marked = blank(open, CODE);
        for (Matcher spoken = SPOKEN.matcher(marked); spoken.find(); ) {
            words(problems, template, text, spoken.group(2), spoken.start(2));
        }
        words(problems, template, text, blank(blank(marked, TAG), ENTITY), 0);
        return problems;
    }

    private void code(List<Problem> problems, String template, String text, Matcher code) {
        TextPlace place = TextPlace.at(template, text, code.start());
        String kind = code.group(1);
        String inside = code.group(2);
        if (kind.endsWith("@")) {
            problems.add(place.problem("calls a macro", "write the words out"));
            return;
        }
        if (kind.equals("#")) {
            Matcher directive = DIRECTIVE.matcher(inside);
            String name = directive.find() ? directive.group() : inside;
            if (!DIRECTIVES.contains(name)) {
                problems.add(
                        place.problem(
                                "#" + name + " is no directive of a template",
                                "use " + String.join(", ", DIRECTIVES)));
            } else if (name.equals("include")
                    && !inside.matches("include \"/shared/[a-z-]+\\.html\"")) {
                problems.add(
                        place.problem(
                                "includes a file from outside templates/shared",
                                "write [#include \"/shared/name.html\"]"));
            }
        }
        expression(problems, template, text, inside, code.start(2), !kind.equals("="));
    }

    private void expression(
            List<Problem> problems,
            String template,
            String text,
            String inside,
            int offset,
            boolean directive) {
        String bare = blank(inside, QUOTED);
        for (Matcher builtin = BUILTIN.matcher(bare); builtin.find(); ) {
            String name = builtin.group(1);
            if (!BUILTINS.contains(name)) {
                String called = name.isEmpty() ? "??" : "?" + name;
                problems.add(
                        TextPlace.at(template, text, offset + builtin.start())
                                .problem(
                                        called + " is not allowed in a template",
                                        "use a form of the figure, or one of ?"
                                                + String.join(" ?", BUILTINS)));
            }
        }
        for (Matcher figure = FIGURE.matcher(bare); figure.find(); ) {
            String id = figure.group(1);
            if (!figures.contains(id)) {
                problems.add(
                        TextPlace.at(template, text, offset + figure.start())
                                .problem(
                                        "f." + id + " does not exist",
                                        "write " + Nearest.listed("f.", id, figures)));
            }
        }
        typed(problems, template, text, bare, offset);
        for (Matcher quoted = QUOTED.matcher(inside); quoted.find(); ) {
            boolean include = directive && inside.startsWith("include");
            if (!include) {
                typed(problems, template, text, quoted.group(), offset + quoted.start());
            }
        }
    }

    private static void typed(
            List<Problem> problems, String template, String text, String part, int offset) {
        for (Matcher typed = TYPED.matcher(part); typed.find(); ) {
            problems.add(
                    TextPlace.at(template, text, offset + typed.start())
                            .problem(
                                    "\"" + typed.group() + "\" is a number inside a placeholder",
                                    "templates do not compute; ask for the figure as a new line of"
                                            + " the catalogue"));
        }
    }

    private void words(
            List<Problem> problems, String template, String text, String part, int offset) {
        String plain = words.withoutConstants(part);
        for (Matcher number = NUMBER.matcher(plain); number.find(); ) {
            String typed = number.group();
            String id =
                    printed.getOrDefault(typed, printed.getOrDefault(typed.replace("%", ""), ""));
            String remedy =
                    id.isEmpty()
                            ? "print it by its placeholder, or list legal text with its reason in"
                                    + " templates/constants.csv"
                            : "print it by its placeholder [=f." + id + "]";
            problems.add(
                    TextPlace.at(template, text, offset + number.start())
                            .problem("\"" + typed + "\" is typed into the words", remedy));
        }
        for (HouseWords.Banned banned : words.banned()) {
            for (Matcher found = banned.pattern().matcher(plain); found.find(); ) {
                problems.add(
                        TextPlace.at(template, text, offset + found.start())
                                .problem(
                                        "\""
                                                + found.group()
                                                + "\" is a word the house does not print",
                                        banned.instead()));
            }
        }
    }

    /// The text with every match overwritten by blanks, so that places stay where they are.
    private static String blank(String text, Pattern what) {
        StringBuilder out = new StringBuilder(text);
        for (Matcher found = what.matcher(text); found.find(); ) {
            for (int i = found.start(); i < found.end(); i++) {
                if (text.charAt(i) != '\n') {
                    out.setCharAt(i, ' ');
                }
            }
        }
        return out.toString();
    }
}
