package tieout.typeset.page;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// What the house may and may not write: legal text with digits in it, and words it never prints.
///
/// `templates/constants.csv` is `text,reason`; `templates/banned-words.csv` is `word,instead`.
public record HouseWords(List<String> constants, List<Banned> banned) {
    private static final String CONSTANTS = "constants.csv";
    private static final String BANNED = "banned-words.csv";

    /// A word the house does not print, and what to do instead.
    public record Banned(Pattern pattern, String instead) {}

    public static HouseWords of(TemplateFiles files) {
        List<String> constants =
                rows(files, CONSTANTS).stream()
                        .map(cells -> cells[0])
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        List<Banned> banned =
                rows(files, BANNED).stream()
                        .map(cells -> new Banned(word(cells[0]), cells[1]))
                        .toList();
        return new HouseWords(constants, banned);
    }

    private static Pattern word(String word) {
        return Pattern.compile(
                "\\b" + Pattern.quote(word).replace(" ", "\\E\\s+\\Q") + "\\b",
                Pattern.CASE_INSENSITIVE);
    }

    /// Two cells a line: the first ends at the first comma, the reason may hold more of them.
    private static List<String[]> rows(TemplateFiles files, String name) {
        List<String[]> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = files.text(name).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", 2);
            if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
                problems.add(
                        new TextPlace(name, i + 1, 1, lines.get(i))
                                .problem("lacks its reason", "write the text, a comma, and why"));
            } else {
                rows.add(new String[] {cells[0].strip(), cells[1].strip()});
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return rows;
    }

    /// The text with every constant overwritten by blanks.
    String withoutConstants(String text) {
        String plain = text;
        for (String constant : constants) {
            plain = plain.replace(constant, " ".repeat(constant.length()));
        }
        return plain;
    }
}
