package tieout.typeset.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import tieout.report.Report;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;

class WorkbooksTest {
    private static Stream<byte[]> of(Report report) {
        return Stream.of(CloseWorkbook.set(report), TieOutBinder.set(report));
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        Report report = Story.tied();
        assertThat(CloseWorkbook.set(report)).isEqualTo(CloseWorkbook.set(Story.tied()));
        assertThat(TieOutBinder.set(report)).isEqualTo(TieOutBinder.set(Story.tied()));
    }

    @Test
    void every_sheet_of_a_draft_says_so_in_its_first_row_and_above_every_printed_page() {
        of(Story.draft()).map(WorkbooksTest::open).forEach(WorkbooksTest::saysDraft);
    }

    private static void saysDraft(XSSFWorkbook book) {
        for (Sheet sheet : book) {
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("DRAFT - ");
            assertThat(sheet.getHeader().getCenter()).contains("DRAFT - ");
        }
    }

    private static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
