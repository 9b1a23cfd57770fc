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
    private final TemplateFiles files;
    private final Report report;
    private final Compositor compositor;
    private final Set<String> said = new TreeSet<>();

    private Pages(TemplateFiles files, Report report) {
        this.files = files;
        this.report = report;
        this.compositor = new Compositor(files);
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

    /// A document's XHTML; `charts` are those it may show, with the words that stand for each.
    public String worded(
            String template, Audience audience, String title, Map<String, String> charts) {
        Vocabulary vocabulary = new Vocabulary(report, audience);
        Markers markers = new Markers();
        String text = compositor.expand(template, vocabulary.names(markers, title, charts));
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

    /// Texts beside figures that the documents so far could print: dates, resolutions, breaks.
    public Set<String> said() {
        return Set.copyOf(said);
    }
}
