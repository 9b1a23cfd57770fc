package tieout.typeset.page;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.intake.wording.Audience;
import tieout.report.Figure;
import tieout.report.Report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The templates of all documents, read and proofread for one report, ready to be worded.
///
/// All problems of all templates are refused together, before the first document is set.
public final class Pages {
    private final Report report;
    private final Compositor compositor;
    private final Map<String, Title> titles;
    private final Set<String> said = new TreeSet<>();

    private Pages(TemplateFiles files, Report report) {
        this.report = report;
        this.compositor = new Compositor(files);
        this.titles = Title.all(files);
    }

    public static Pages of(TemplateFiles files, Report report) {
        Proofreader proofreader =
                new Proofreader(
                        HouseWords.of(files),
                        report.catalogue().definitions().keySet(),
                        printed(report));
        List<Problem> problems = new ArrayList<>();
        for (String name : files.files().keySet()) {
            if (name.endsWith(".html")) {
                problems.addAll(proofreader.problems(name, files.text(name)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new Pages(files, report);
    }

    /// The numbers that documents of the month print, with the figure they come from.
    private static Map<String, String> printed(Report report) {
        Map<String, String> printed = new LinkedHashMap<>();
        for (Figure figure : report.figures(report.month())) {
            for (Audience audience : Audience.values()) {
                String digits = Reading.of(report, figure, audience).digits();
                if (digits.length() > 2) {
                    printed.putIfAbsent(digits, figure.id());
                }
            }
        }
        return printed;
    }

    /// What a document is called; one that `templates/documents.csv` does not list is refused.
    public Title title(String document) {
        Title title = titles.get(document);
        if (title == null) {
            throw new Refusal(
                    Problem.of(
                            "templates/documents.csv",
                            "has no line for " + document,
                            "add its title, classification and audience"));
        }
        return title;
    }

    /// A document's XHTML; `charts` are those it may show, with the words that stand for each, and
    /// `enclosed` the documents that it lists.
    public String worded(Title title, Map<String, String> charts, List<Enclosed> enclosed) {
        String template = title.template();
        Vocabulary vocabulary = new Vocabulary(report, title.audience());
        Markers markers = new Markers();
        String text =
                compositor.expand(template, vocabulary.names(markers, title, charts, enclosed));
        if (!markers.unexplained().isEmpty()) {
            String key = markers.unexplained().getFirst();
            throw new Refusal(
                    Problem.of(
                            "templates/" + template,
                            "refers to a note \"" + key + "\" that it does not print",
                            "open its paragraph by [=note." + key + "]"));
        }
        said.addAll(vocabulary.said());
        return text;
    }

    /// When the month's balances hold: `00:00 UTC, 1 March 2026`.
    public String cutOff() {
        return Vocabulary.cutOff(report);
    }

    /// Texts beside figures that the documents so far could print: dates, resolutions, breaks.
    public Set<String> said() {
        return Set.copyOf(said);
    }
}
