package tieout.verify;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

import tieout.amount.Ratio;
import tieout.intake.wording.Audience;
import tieout.ledger.GeneralBooks;
import tieout.reconcile.Standing;
import tieout.report.Report;
import tieout.typeset.Document;
import tieout.typeset.Issue;
import tieout.typeset.page.HouseWords;
import tieout.typeset.page.TemplateFiles;
import tieout.typeset.page.Title;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import javax.xml.stream.XMLStreamException;

/// Where documents are read, each as its kind of file and for its audience.
final class Desk {
    private static final String DRAFT = "DRAFT";

    private final Report report;
    private final Issue issue;
    private final TemplateFiles files;
    private final Texts texts;
    private final Set<String> said = new LinkedHashSet<>();
    private final Set<String> constants = new LinkedHashSet<>();
    private final Map<String, Title> titles;
    private final Map<Audience, Prints> prints = new EnumMap<>(Audience.class);
    private final Figures figures;
    private final Doubles listed;

    Desk(Report report, Issue issue, TemplateFiles files, String program) {
        this.report = report;
        this.issue = issue;
        this.files = files;
        HouseWords house = HouseWords.of(files);
        GeneralBooks books = report.books().reconciliation().general();
        CompletableFuture<Doubles> lists =
                CompletableFuture.supplyAsync(() -> Listed.of(report, books));
        this.texts = Texts.of(report, issue, house, books);
        texts.inline().add(Kind.REFERENCE, program);
        texts.inline().add(Kind.REFERENCE, files.digest().hex());
        this.titles = Title.all(files);
        for (Audience audience : Audience.values()) {
            prints.put(audience, new Prints(report, audience));
        }
        this.figures = new Figures(report);
        this.listed = lists.join();
        issue.said().stream().filter(Desk::isNumber).forEach(said::add);
        house.constants().stream().filter(Desk::isNumber).forEach(constants::add);
        constants.forEach(
                c -> listed.add(Kind.CONSTANT, Ratio.of(new BigDecimal(c.replace(",", "")))));
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9][0-9,]*(\\.[0-9]+)?");
    }

    Tally read(Document document) {
        Tally tally = new Tally(document.name());
        try {
            read(document, tally);
        } catch (IOException | OpenXML4JException | XMLStreamException broken) {
            tally.wrong("", "cannot be read: " + broken.getMessage(), "set it again");
        }
        return tally;
    }

    private void read(Document document, Tally tally)
            throws IOException, OpenXML4JException, XMLStreamException {
        String name = document.name();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> pdf(document, tally);
            case "html" -> html(document, tally);
            case "xlsx" -> workbook(document, tally);
            case "json" -> PlainText.json(document).forEach(check(document, tally)::check);
            case "csv" -> csv(document, tally);
            default -> lists(document, tally);
        }
    }

    private void csv(Document document, Tally tally) {
        if (document.name().startsWith("journal")) {
            new JournalCheck(report).check(document, tally);
        } else {
            PlainText.csv(document).forEach(check(document, tally)::check);
        }
    }

    private void pdf(Document document, Tally tally) throws IOException {
        List<Passage> pages = PdfText.of(document, false);
        boolean draft = report.standing() instanceof Standing.Draft;
        for (int i = 0; i < pages.size(); i++) {
            Passage page = pages.get(i);
            if (page.text().isBlank()) {
                tally.wrong(page.where(), "has no words", "set it again");
            }
            if (page.text().contains(DRAFT) != draft) {
                tally.wrong(
                        page.where(),
                        draft ? "lacks the word DRAFT" : "says DRAFT of a month that ties out",
                        "set it again");
            }
            Tally asSet = page(document, pages, i);
            if (asSet.untied() > 0) {
                Tally asItStands = page(document, PdfText.of(document, true), i);
                tally.add(asItStands.untied() < asSet.untied() ? asItStands : asSet);
            } else {
                tally.add(asSet);
            }
        }
    }

    private Tally page(Document document, List<Passage> pages, int index) {
        Tally tally = new Tally(document.name());
        TextCheck check = check(document, tally);
        check.pages(pages.size());
        check.notes(PdfText.notes(pages));
        check.check(pages.get(index));
        return tally;
    }

    private void html(Document document, Tally tally) throws XMLStreamException {
        HtmlText text = HtmlText.of(document);
        text.passages().forEach(check(document, tally)::check);
        text.links().forEach((link, row) -> listed(tally, link, row));
    }

    /// A link or a line of a list must lead to a document, and tell its digest.
    private void listed(Tally tally, String name, String words) {
        Optional<Document> found =
                issue.documents().stream().filter(d -> d.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            tally.wrong("", "links to " + name + ", which does not exist", "take the link out");
        } else if (!words.contains(found.get().digest().hex())) {
            tally.wrong("", "tells another digest of " + name, "set it after that document");
        }
    }

    private void lists(Document document, Tally tally) {
        PlainText.of(document).forEach(check(document, tally)::check);
        List<String> lines = PlainText.lines(document);
        int from = lines.indexOf("documents");
        for (String line : from < 0 ? List.<String>of() : lines.subList(from + 1, lines.size())) {
            String[] parts = line.split("  ", 2);
            listed(tally, parts.length == 2 ? parts[1] : line, line);
        }
    }

    private void workbook(Document document, Tally tally)
            throws IOException, OpenXML4JException, XMLStreamException {
        boolean released = title(document).isPresent();
        TextCheck words = check(document, tally);
        Workbook book = Workbook.of(document);
        new BookCheck(book, figures, listed, texts, released, words, tally).check();
    }

    private Optional<Title> title(Document document) {
        String name = document.name();
        return Optional.ofNullable(titles.get(name.substring(0, name.lastIndexOf('.'))));
    }

    private TextCheck check(Document document, Tally tally) {
        Audience audience = title(document).map(Title::audience).orElse(Audience.ACCOUNTS);
        Prints own = Objects.requireNonNull(prints.get(audience));
        return new TextCheck(report, own, texts, said, constants, rows(document, audience), tally);
    }

    private TextCheck.Rows rows(Document document, Audience audience) {
        String name = document.name();
        if (title(document).isEmpty()) {
            return new Members(report);
        }
        String template = name.substring(0, name.lastIndexOf('.'));
        RowWords rows = RowWords.of(files, template, report, audience);
        Members members = new Members(report);
        boolean pages = name.endsWith(".pdf");
        return (passage, offset) -> {
            if (passage.row().startsWith("#")) {
                return members.proof(passage.row().substring(1), audience);
            }
            String line = pages ? passage.lineAt(offset) : passage.row();
            return Members.control(report, passage.row())
                    .or(() -> rows.find(Phrases.spaced(line).strip()));
        };
    }
}
