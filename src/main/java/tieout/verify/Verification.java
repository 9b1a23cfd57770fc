package tieout.verify;

import tieout.evidence.Problem;
import tieout.report.Report;
import tieout.typeset.Document;
import tieout.typeset.Issue;
import tieout.typeset.page.TemplateFiles;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/// The month's finished documents read back: what was counted in each, and what is wrong with any.
///
/// **Promises.** The bytes are read by other libraries than those that wrote them. Nothing of how
/// they were made is trusted but the report, the templates and the texts of `Issue.said`.
///
/// **Exception handling.** [#orElseThrow] throws [Untied] with everything found in all documents.
public record Verification(List<Tally> documents) {
    public Verification {
        documents = List.copyOf(documents);
    }

    /// Reads all documents of an issue; `program` is the version that `run.txt` names.
    public static Verification of(Report report, Issue issue, TemplateFiles files, String program) {
        Desk desk = new Desk(report, issue, files, program);
        Map<String, Tally> tallies = new ConcurrentSkipListMap<>();
        issue.documents().stream()
                .filter(Verification::hasPages)
                .forEach(document -> tallies.put(document.name(), desk.read(document)));
        issue.documents().parallelStream()
                .filter(document -> !hasPages(document))
                .forEach(document -> tallies.put(document.name(), desk.read(document)));
        return new Verification(List.copyOf(tallies.values()));
    }

    /// Pages teach the desk their own numbers, so they are read first and one after the other.
    private static boolean hasPages(Document document) {
        return document.name().endsWith(".pdf");
    }

    public Tally document(String name) {
        return documents.stream()
                .filter(d -> d.document().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document " + name));
    }

    /// Every number that ties to nothing, and whatever else must not go out.
    public List<Problem> problems() {
        return documents.stream().flatMap(d -> d.problems().stream()).toList();
    }

    /// Itself if all is well.
    public Verification orElseThrow() {
        if (!problems().isEmpty()) {
            throw new Untied(problems());
        }
        return this;
    }
}
