package tieout.typeset.sheet.book;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import tieout.intake.standing.Company;
import tieout.intake.standing.Policy;
import tieout.report.Report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One workbook in the making: its pages in order, and the defined names that join them.
public final class Book {
    private static final int WASHED = 8;

    private final Report report;
    private final String title;
    private final String home;
    private final Optional<String> warning;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    private final SharedWords words = new SharedWords();
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /// `home` is the sheet that every other leads back to.
    public Book(Report report, String title, String home) {
        this(report, title, home, Warning.of(report));
    }

    /// With its own words for a draft; none if the month ties out.
    public Book(Report report, String title, String home, Optional<String> warning) {
        this.report = report;
        this.warning = warning;
        this.title = title;
        this.home = home;
        workbook.setCellFormulaValidation(false);
    }

    public Report report() {
        return report;
    }

    public Names names() {
        return new Names(report.month());
    }

    /// The pages made so far.
    public List<Page> pages() {
        return List.copyOf(pages);
    }

    public String company() {
        return report.books()
                .facts()
                .company("legal_name")
                .map(Company::value)
                .orElse("The company");
    }

    /// Adds a sheet with its opening lines: a draft's warning, title, whose and when, what, and the
    /// company's policies that act on it, each with the line that sets it.
    public Page page(String sheet, String title, String about, String... policies) {
        Page page = new Page(this, workbook.createSheet(sheet), styles, title, about);
        pages.add(page);
        if (warning.isPresent()) {
            Cell[] banner = new Cell[WASHED];
            Arrays.fill(banner, Cell.nothing().as(Role.DRAFT));
            banner[0] = Cell.text(warning.get()).as(Role.DRAFT);
            page.line(banner);
        }
        page.line(Cell.text(title + ", " + report.month().label()).as(Role.TITLE));
        page.line(
                Cell.note(
                        company()
                                + " | US GAAP, unaudited | "
                                + (warning.isPresent() ? "DRAFT" : "tied out")
                                + " | cut-off 00:00 UTC, "
                                + report.month().next().first()
                                + " | inputs "
                                + report.inputs().brief()));
        page.line(Cell.note(about));
        for (String policy : policies) {
            report.books().facts().policy(policy).map(Book::said).ifPresent(page::line);
        }
        if (sheet.equals(home)) {
            page.blank();
        } else {
            page.line(Cell.link(home, home + "!A1"));
        }
        return page;
    }

    private static Cell said(Policy policy) {
        String name = policy.name().replace('_', ' ');
        return Cell.note(
                "Policy, " + name + ": " + policy.value() + " (" + policy.origin().place() + ")");
    }

    /// Gives a place a defined name; a name that is taken is a programming error.
    void name(String name, String place) {
        if (names.putIfAbsent(name, place) != null) {
            throw new IllegalStateException(name + " names two places in " + title);
        }
    }

    public boolean has(String name) {
        return names.containsKey(name);
    }

    SharedWords words() {
        return words;
    }

    Layout.Running running() {
        return new Layout.Running(warning.orElse(""), report.inputs().brief());
    }

    /// The finished file.
    public byte[] bytes() {
        pages.forEach(Page::finish);
        names.forEach(this::define);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        describe(workbook.getProperties().getCoreProperties());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            workbook.close();
            return FixedZip.of(out.toByteArray(), parts());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// What the library leaves empty: the rows of the sheets, and their words.
    private Map<String, FixedZip.Part> parts() {
        Map<String, FixedZip.Part> parts = new LinkedHashMap<>();
        pages.forEach(page -> parts.put(page.part(), page::writeTo));
        parts.put("xl/sharedStrings.xml", (frame, out) -> words.writeTo(out));
        return parts;
    }

    private void define(String name, String place) {
        Name defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(place);
    }

    private void describe(POIXMLProperties.CoreProperties core) {
        String draft = warning.map(w -> w + " | ").orElse("");
        Date cutOff = Date.from(report.month().end().cutOff());
        core.setTitle(draft + title + ", " + company() + ", " + report.month().label());
        core.setCreator(company());
        core.setCreated(Optional.of(cutOff));
        core.setModified(Optional.of(cutOff));
        core.getUnderlyingProperties().setLanguageProperty("en-US");
    }
}
