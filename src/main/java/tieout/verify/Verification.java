package tieout.verify;

import tieout.evidence.Problem;
import tieout.report.Report;
import tieout.typeset.Document;
import tieout.typeset.Issue;
import tieout.typeset.Together;
import tieout.typeset.page.TemplateFiles;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

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
        List<Supplier<Tally>> readings =
                issue.documents().stream()
                        .sorted(Comparator.comparingInt(Verification::work).reversed())
                        .<Supplier<Tally>>map(document -> () -> desk.read(document))
                        .toList();
        return new Verification(
                Together.all(readings).stream()
                        .sorted(Comparator.comparing(Tally::document))
                        .toList());
    }

    /// How long a document takes, about: a workbook is packed, and computed again.
    private static int work(Document document) {
        return document.bytes().length * (document.name().endsWith(".xlsx") ? 4 : 1);
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
