package tieout.typeset.page;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.intake.wording.Audience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a document is called, who may see it, and whose decimals it prints.
///
/// `templates/documents.csv` is `document,title,classification,audience`.
public record Title(String document, String title, String classification, Audience audience) {
    private static final String FILE = "documents.csv";

    /// The titles of all documents by name, in the order of the file.
    public static Map<String, Title> all(TemplateFiles files) {
        Map<String, Title> titles = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = files.text(FILE).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (cells.length != 4 || !isAudience(cells[3])) {
                problems.add(
                        new TextPlace(FILE, i + 1, 1, lines.get(i))
                                .problem(
                                        "is no title of a document",
                                        "write document,title,classification and release, board or"
                                                + " accounts"));
            } else {
                Audience audience = Audience.valueOf(cells[3].toUpperCase(Locale.ROOT));
                titles.put(cells[0], new Title(cells[0], cells[1], cells[2], audience));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return titles;
    }

    private static boolean isAudience(String word) {
        return word.matches("release|board|accounts");
    }

    /// The file of its words, below `templates/`.
    String template() {
        return document + "/" + document + ".html";
    }
}
