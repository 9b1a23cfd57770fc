package tieout.typeset;

import tieout.evidence.Source;
import tieout.intake.standing.Company;
import tieout.reconcile.Standing;
import tieout.report.Report;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// `run.txt`: what was closed, from which files, into which documents, each with its SHA-256.
///
/// The lists have the form of `sha256sum --check`. There is no date in it: the same inputs and
/// program give the same file.
final class RunText {
    private final Report report;
    private final StringBuilder out = new StringBuilder();

    private RunText(Report report) {
        this.report = report;
    }

    static Document of(Report report, String program, List<Document> documents) {
        RunText run = new RunText(report);
        run.head(program);
        run.heading("inputs");
        report.books().facts().sources().forEach(run::source);
        run.heading("documents");
        documents.stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(d -> run.line(d.digest().hex(), d.name()));
        return new Document("run.txt", run.out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void head(String program) {
        String company =
                report.books().facts().company("legal_name").map(Company::value).orElse("n/a");
        out.append(company).append(", ").append(report.month().label()).append('\n');
        out.append("standing  ").append(standing()).append('\n');
        out.append("cut-off   ").append(report.month().next().first()).append("T00:00:00Z\n");
        out.append("run       ").append(report.inputs().hex()).append('\n');
        if (!program.isEmpty()) {
            out.append("program   ").append(program).append('\n');
        }
    }

    private String standing() {
        return switch (report.standing()) {
            case Standing.TiedOut tied -> "TIED OUT, accepted breaks: " + tied.accepted().size();
            case Standing.Draft draft -> "DRAFT, open breaks: " + draft.open().size();
        };
    }

    private void heading(String words) {
        out.append('\n').append(words).append('\n');
    }

    private void source(Source source) {
        line(source.digest().hex(), source.path());
    }

    private void line(String digest, String name) {
        out.append(digest).append("  ").append(name).append('\n');
    }
}
