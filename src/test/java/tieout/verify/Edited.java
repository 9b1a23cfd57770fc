package tieout.verify;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import tieout.report.Report;
import tieout.typeset.Document;
import tieout.typeset.Issue;
import tieout.typeset.Press;
import tieout.typeset.page.Delivered;
import tieout.typeset.page.Pages;
import tieout.typeset.page.TemplateFiles;
import tieout.typeset.page.Title;
import tieout.typeset.pdf.Furniture;
import tieout.typeset.pdf.HouseStyle;
import tieout.typeset.pdf.Manuscript;
import tieout.typeset.pdf.PdfPress;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The documents of a month as they were set, and as somebody changed one of them afterwards.
record Edited(Report report, TemplateFiles files, Issue issue) {
    static final String PROGRAM = "tieout test";

    static Edited of(Report report) {
        TemplateFiles files = Delivered.templates();
        return new Edited(report, files, Press.set(files, report, PROGRAM));
    }

    Verification read() {
        return Verification.of(report, issue, files, PROGRAM);
    }

    /// What one changed document reads like among the others.
    Tally read(Document changed) {
        return new Desk(report, issue, files, PROGRAM).read(changed);
    }

    String words(String name) {
        return new String(issue.document(name).bytes(), StandardCharsets.UTF_8);
    }

    Tally words(String name, String from, String to) {
        String words = words(name);
        if (!words.contains(from)) {
            throw new AssertionError(name + " has no " + from);
        }
        return read(text(name, words.replaceFirst(java.util.regex.Pattern.quote(from), to)));
    }

    static Document text(String name, String words) {
        return new Document(name, words.getBytes(StandardCharsets.UTF_8));
    }

    Tally sheet(String name, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook book =
                        new XSSFWorkbook(new ByteArrayInputStream(issue.document(name).bytes()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(book);
            book.write(out);
            return read(new Document(name, out.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Cell cell(XSSFWorkbook book, String place) {
        CellReference at = new CellReference(place);
        return book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    /// The words of a PDF before they are set, without charts.
    String xhtml(String name) {
        Map<String, String> charts = new TreeMap<>();
        List.of("holdings_bridge", "produced", "held", "hash_rate", "debt", "shock")
                .forEach(chart -> charts.put(chart, ""));
        Pages pages = Pages.of(files, report);
        return pages.worded(pages.title(name), charts, List.of());
    }

    /// A PDF set again from changed words.
    Tally page(String name, UnaryOperator<String> edit, Optional<String> draft) {
        Title title = Pages.of(files, report).title(name);
        Manuscript manuscript =
                new Manuscript(
                        name,
                        edit.apply(xhtml(name)),
                        title.title(),
                        "en-US",
                        new Furniture("Bits", title.title(), "February 2026", "", "Run 2026-02"),
                        report.month().end().cutOff(),
                        draft,
                        Map.of());
        byte[] pdf = new PdfPress(HouseStyle.of(files)).set(manuscript);
        return read(new Document(name + ".pdf", pdf));
    }

    Tally page(String name, String from, String to) {
        return page(
                name,
                words -> {
                    if (!words.contains(from)) {
                        throw new AssertionError(name + " has no " + from);
                    }
                    return words.replaceFirst(java.util.regex.Pattern.quote(from), to);
                },
                Optional.empty());
    }
}
