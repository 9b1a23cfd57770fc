package tieout.typeset.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import tieout.evidence.Digest;
import tieout.intake.wording.Audience;
import tieout.reconcile.Standing;
import tieout.report.Figure;
import tieout.report.Lineage;
import tieout.report.Report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

class WorkbooksTest {
    private static final Report TIED = Story.tied();
    private static final Report DRAFT = Story.draft();

    private static List<byte[]> bytes(Report report) {
        return List.of(
                CloseWorkbook.set(report, Story.MADE),
                TieOutBinder.set(report, Story.MADE),
                InvestorWorkbook.set(report));
    }

    private static List<Opened> opened(Report report) {
        return bytes(report).stream().map(Opened::of).toList();
    }

    @Test
    void the_story_ties_out_and_its_twin_is_a_draft() {
        assertThat(TIED.standing()).isInstanceOf(Standing.TiedOut.class);
        assertThat(DRAFT.standing()).isInstanceOf(Standing.Draft.class);
    }

    @Test
    void the_same_report_gives_the_same_bytes_in_another_zone_and_language() {
        List<byte[]> here = bytes(TIED);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            List<byte[]> there = bytes(Story.tied());
            for (int i = 0; i < here.size(); i++) {
                assertThat(Digest.of(there.get(i))).isEqualTo(Digest.of(here.get(i)));
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void every_sheet_of_a_draft_says_so_in_its_first_row_and_above_every_printed_page() {
        for (Opened workbook : opened(DRAFT)) {
            for (Sheet sheet : workbook.book()) {
                String first = sheet.getRow(0).getCell(0).getStringCellValue();
                assertThat(first).startsWith("DRAFT - ");
                assertThat(sheet.getHeader().getCenter()).contains("DRAFT - ");
            }
            assertThat(workbook.book().getProperties().getCoreProperties().getTitle())
                    .startsWith("DRAFT - ");
        }
    }

    @Test
    void nothing_of_a_month_that_ties_says_draft() {
        for (Opened workbook : opened(TIED)) {
            for (Sheet sheet : workbook.book()) {
                assertThat(sheet.getHeader().getCenter()).isEmpty();
            }
            workbook.cells(c -> assertThat(Opened.value(c).toString()).doesNotContain("DRAFT"));
        }
    }

    @Test
    void no_cell_is_an_error_nothing_is_hidden_and_nothing_leads_outside() {
        for (Opened workbook : opened(DRAFT)) {
            workbook.cells(
                    c ->
                            assertThat(Opened.type(c))
                                    .as(Opened.place(c))
                                    .isNotEqualTo(CellType.ERROR));
            assertThat(workbook.book().getExternalLinksTable()).isEmpty();
            for (int i = 0; i < workbook.book().getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.book().getSheetAt(i);
                assertThat(workbook.book().getSheetVisibility(i))
                        .isEqualTo(SheetVisibility.VISIBLE);
                assertThat(sheet.getNumMergedRegions()).isZero();
                sheet.getHyperlinkList()
                        .forEach(link -> assertThat(leads(workbook, link.getLocation())).isTrue());
            }
            for (Name name : workbook.book().getAllNames()) {
                assertThat(name.getRefersToFormula()).doesNotContain("[").doesNotContain("#REF");
            }
        }
    }

    private static boolean leads(Opened workbook, String target) {
        int sheet = target.indexOf('!');
        return sheet < 0
                ? workbook.book().getName(target) != null
                : workbook.book().getSheet(target.substring(0, sheet)) != null;
    }

    @Test
    void every_figure_of_the_month_stands_under_its_id_with_its_value() {
        for (Opened workbook :
                List.of(
                        Opened.of(CloseWorkbook.set(TIED, Story.MADE)),
                        Opened.of(TieOutBinder.set(TIED, Story.MADE)))) {
            for (Figure figure : TIED.figures(TIED.month())) {
                Cell cell = workbook.named(figure.id());
                if (figure.value().isEmpty()) {
                    assertThat(cell.getStringCellValue()).as(figure.id()).isIn("n/a", "n/m");
                } else {
                    double exact =
                            figure.value().get().rounded(20, RoundingMode.HALF_UP).doubleValue();
                    assertThat(cell.getNumericCellValue())
                            .as(figure.id())
                            .isCloseTo(exact, within(5e-7));
                }
            }
        }
    }

    @Test
    void the_binder_leads_to_every_line_that_a_trace_prints() {
        Opened binder = Opened.of(TieOutBinder.set(TIED, Story.MADE));
        List<String> places =
                rows(binder).stream()
                        .filter(r -> r.size() > 3 && r.get(3).matches("[0-9].*"))
                        .map(r -> r.get(2) + ":" + new BigDecimal(r.get(3)).toBigInteger())
                        .toList();
        for (Figure figure : TIED.figures(TIED.month())) {
            List<String> traced =
                    figure.leaves().keySet().stream().map(origin -> origin.place()).toList();
            assertThat(places).as(figure.id()).containsAll(traced);
        }
    }

    private static List<List<String>> rows(Opened binder) {
        List<List<String>> rows = new java.util.ArrayList<>();
        for (var row : binder.book().getSheet("Rows")) {
            List<String> cells = new java.util.ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? "" : Opened.value(cell).toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void bitcoin_sold_is_the_live_sum_of_its_fills_with_file_line_and_raw_text() {
        Opened binder = Opened.of(TieOutBinder.set(TIED, Story.MADE));
        Figure sold = TIED.figure("bitcoin_sold");
        List<Cell> fills = binder.all("bitcoin_sold_rows");
        assertThat(binder.named("bitcoin_sold").getCellFormula())
                .isEqualTo("ROUND(SUM(bitcoin_sold_rows),8)");
        var lineage = ((Lineage.Rows) sold.lineage()).rows();
        assertThat(fills).hasSameSizeAs(lineage);
        for (int i = 0; i < fills.size(); i++) {
            var row = fills.get(i).getRow();
            var origin = lineage.get(i).origin();
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo(origin.source().path());
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(origin.line());
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo(origin.raw());
        }
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() {
        Opened close = Opened.of(CloseWorkbook.set(TIED, Story.MADE));
        int[] seen = new int[1];
        close.cells(
                cell -> {
                    if (cell.getCellType() == CellType.STRING
                            && "=+-@".indexOf((cell.getStringCellValue() + " ").charAt(0)) >= 0) {
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        seen[0]++;
                    }
                });
        assertThat(seen[0]).isPositive();
    }

    @Test
    void investors_see_printed_numbers_only() {
        Opened investor = Opened.of(InvestorWorkbook.set(TIED));
        Figure held = TIED.figure("bitcoin_held");
        assertThat(BigDecimal.valueOf(investor.named("bitcoin_held").getNumericCellValue()))
                .isEqualByComparingTo(TIED.printed(held, Audience.RELEASE).orElseThrow().value());
        investor.cells(
                c -> {
                    String words = Opened.value(c).toString();
                    assertThat(words).doesNotContain("books.txt").doesNotContain("exchange-d");
                    if (c.getCellType() == CellType.NUMERIC) {
                        BigDecimal value = BigDecimal.valueOf(c.getNumericCellValue());
                        assertThat(value.stripTrailingZeros().scale())
                                .as(Opened.place(c))
                                .isLessThanOrEqualTo(4);
                    }
                });
    }
}
