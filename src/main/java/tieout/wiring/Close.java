package tieout.wiring;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.evidence.Source;
import tieout.intake.Facts;
import tieout.intake.Intake;
import tieout.intake.wording.Wordings;
import tieout.ledger.Ledger;
import tieout.reconcile.Reconciliation;
import tieout.reconcile.Standing;
import tieout.report.Books;
import tieout.report.Report;
import tieout.store.Filed;
import tieout.store.Rows;
import tieout.typeset.Document;
import tieout.typeset.Issue;
import tieout.typeset.Press;
import tieout.typeset.page.TemplateFiles;
import tieout.verify.Verification;

import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// The close of one order: a call into each package, in the order of the packages.
final class Close implements Work {
    private static final String WORDINGS = "figures.csv";

    private final Order order;
    private final Once<Facts> facts = new Once<>(this::read);
    private final Once<Ledger> ledger = new Once<>(() -> Ledger.post(facts.get()));
    private final Once<Reconciliation> reconciliation = new Once<>(this::reconcile);
    private final Once<Report> report = new Once<>(this::compute);
    private final Once<Issue> issue = new Once<>(this::set);

    /// A value computed when it is first asked for.
    private static final class Once<T> {
        private final Supplier<T> compute;
        private List<T> value = List.of();

        Once(Supplier<T> compute) {
            this.compute = compute;
        }

        synchronized T get() {
            if (value.isEmpty()) {
                value = List.of(compute.get());
            }
            return value.getFirst();
        }
    }

    Close(Order order) {
        this.order = order;
    }

    /// Computes while the batch starts and files, on a thread of its own. A step that asks waits
    /// for it, and computes again what failed, so that the failure is the step's.
    Close ahead() {
        FutureTask<Issue> all = new FutureTask<>(issue::get);
        Thread.ofPlatform().daemon().name("ahead").start(all);
        return this;
    }

    private Facts read() {
        return Intake.read(order.sources());
    }

    private Reconciliation reconcile() {
        return Reconciliation.of(facts.get(), ledger.get(), order.month());
    }

    private Report compute() {
        Books books = new Books(facts.get(), ledger.get(), reconciliation.get());
        return Report.of(books, Wordings.read(template(WORDINGS)));
    }

    private Source template(String path) {
        return order.templates().stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Problem.of(
                                                "templates/" + path,
                                                "is missing",
                                                "restore it from the templates as delivered")));
    }

    private Issue set() {
        TemplateFiles files = TemplateFiles.of(order.templates());
        return Press.set(files, report.get(), order.program().identity());
    }

    @Override
    public List<Rows> rows(Stage stage) {
        return switch (stage) {
            case INTAKE -> taken();
            case LEDGER -> Filing.ledger(ledger.get(), order.month());
            case RECONCILE -> Filing.reconciliation(reconciliation.get());
            case REPORT -> Filing.report(report.get());
            case TYPESET, VERIFY -> List.of();
        };
    }

    /// Reading is all there is to do: the sources themselves are filed when the run begins.
    private List<Rows> taken() {
        facts.get();
        return List.of();
    }

    @Override
    public List<Filed> documents() {
        return issue.get().documents().stream()
                .map(d -> new Filed(d.name(), d.digest(), d.bytes()))
                .toList();
    }

    /// Reads the filed bytes back, not the ones that were handed to the store.
    @Override
    public void verify(List<Filed> documents) {
        List<Document> finished =
                documents.stream().map(d -> new Document(d.name(), d.bytes(), d.digest())).toList();
        TemplateFiles files = TemplateFiles.of(order.templates());
        Verification.of(
                        report.get(),
                        new Issue(finished, issue.get().said()),
                        files,
                        order.program().identity())
                .orElseThrow();
    }

    @Override
    public Outcome outcome() {
        return report.get().standing() instanceof Standing.Draft ? Outcome.DRAFT : Outcome.TIED_OUT;
    }
}
