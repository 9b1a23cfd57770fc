package tieout.typeset;

import tieout.calendar.Month;
import tieout.intake.standing.Company;
import tieout.intake.wording.Audience;
import tieout.reconcile.Standing;
import tieout.report.Report;
import tieout.typeset.page.Enclosed;
import tieout.typeset.page.Pages;
import tieout.typeset.page.Reading;
import tieout.typeset.page.TemplateFiles;
import tieout.typeset.page.Title;
import tieout.typeset.pdf.Furniture;
import tieout.typeset.pdf.HouseStyle;
import tieout.typeset.pdf.Manuscript;
import tieout.typeset.pdf.PdfPress;
import tieout.typeset.sheet.CloseWorkbook;
import tieout.typeset.sheet.InvestorWorkbook;
import tieout.typeset.sheet.TieOutBinder;
import tieout.typeset.sheet.chain.Made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Sets all documents of a month from its report: the door of this stage.
///
/// **Promises.** The same templates, house style and report give the same bytes. No document is
/// set before the words of all have been proofread.
///
/// **Refusals** (`evidence.Refusal`): what the proofreader finds in the templates, and what stands
/// against setting a document, such as a character that the house fonts lack.
public final class Press {
    private static final String LANGUAGE = "en-US";

    private final TemplateFiles files;
    private final HouseStyle house;
    private final Report report;
    private final Pages pages;

    private Press(TemplateFiles files, HouseStyle house, Report report) {
        this.files = files;
        this.house = house;
        this.report = report;
        this.pages = Pages.of(files, report);
    }

    /// Every document of the month; `program` is the version that `run.txt` names, or empty.
    public static Issue set(TemplateFiles files, Report report, String program) {
        return new Press(files, HouseStyle.of(files), report).issue(program);
    }

    private Issue issue(String program) {
        Made made = new Made(program, files.digest());
        List<Document> documents = new ArrayList<>(together(made));
        documents.add(BreaksCsv.of(report));
        documents.add(index(documents));
        documents.add(RunText.of(report, program, documents));
        return new Issue(documents, pages.said());
    }

    /// Workbooks and pages beside each other: they share the report, which does not change. The
    /// pages stay together, since they share what has been said.
    private List<Document> together(Made made) {
        List<Supplier<List<Document>>> parts =
                List.of(
                        () -> one("close-workbook.xlsx", CloseWorkbook.set(report, made)),
                        () -> one("tie-out-binder.xlsx", TieOutBinder.set(report, made)),
                        this::pages,
                        () -> one("investor-report.xlsx", InvestorWorkbook.set(report)),
                        () -> List.of(FiguresJson.of(report)),
                        () -> JournalCsv.of(report));
        return Together.all(parts).stream().flatMap(List::stream).toList();
    }

    private static List<Document> one(String name, byte[] bytes) {
        return List.of(new Document(name, bytes));
    }

    private List<Document> pages() {
        List<Document> documents = new ArrayList<>();
        PdfPress press = new PdfPress(house);
        for (String name : List.of("board-memo", "press-release", "investor-report")) {
            Title title = pages.title(name);
            Gallery gallery = new Charts(report, title.audience()).all();
            String xhtml = pages.worded(title, gallery.words(), List.of());
            documents.add(pdf(press, title, xhtml, gallery));
            if (title.audience() == Audience.RELEASE && name.startsWith("press")) {
                documents.add(new WireHtml(isDraft()).document(name + ".html", xhtml));
            }
        }
        return documents;
    }

    private Document pdf(PdfPress press, Title title, String xhtml, Gallery gallery) {
        Manuscript manuscript =
                new Manuscript(
                        title.document(),
                        xhtml,
                        (isDraft() ? "DRAFT - " : "")
                                + title.title()
                                + ", "
                                + report.month().label(),
                        LANGUAGE,
                        furniture(title),
                        report.month().end().cutOff(),
                        draft(title.audience()),
                        gallery.charts());
        return new Document(title.document() + ".pdf", press.set(manuscript));
    }

    private Furniture furniture(Title title) {
        Month month = report.month();
        String company =
                report.books().facts().company("legal_name").map(Company::value).orElse("");
        return new Furniture(
                company,
                title.title(),
                month.label(),
                title.classification(),
                "Run "
                        + month
                        + " | inputs "
                        + report.inputs().brief()
                        + " | cut-off "
                        + pages.cutOff());
    }

    private boolean isDraft() {
        return report.standing() instanceof Standing.Draft;
    }

    /// What a draft says in the head of each page: the unexplained bitcoin, or how many breaks.
    private Optional<String> draft(Audience audience) {
        if (!(report.standing() instanceof Standing.Draft found)) {
            return Optional.empty();
        }
        Reading unexplained = Reading.of(report, report.figure("unexplained"), audience);
        return Optional.of(
                unexplained.sign() != 0
                        ? "DRAFT - " + unexplained.words() + " unexplained"
                        : "DRAFT - open breaks: " + found.open().size());
    }

    /// The close at a glance, which lists the documents set before it.
    private Document index(List<Document> documents) {
        Title title = pages.title("index");
        Gallery gallery = new Charts(report, title.audience()).all();
        List<Enclosed> enclosed =
                documents.stream()
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .map(Document::enclosed)
                        .toList();
        Map<String, String> words = gallery.words();
        String xhtml = pages.worded(title, words, enclosed);
        String page = new Screen(files, house, gallery).finished(xhtml);
        return new Document("index.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
