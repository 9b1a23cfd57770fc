package tieout.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tieout.Altered;
import tieout.calendar.Month;
import tieout.report.Report;
import tieout.typeset.page.Delivered;

import java.io.IOException;
import java.nio.file.Path;

/// What the board memo says of a loan past its margin call, and of sales in a month with a gap.
class LoanPageTest {
    private static final String POSITION = "2026-02/debt/loan_position.csv";
    @TempDir private Path folder;

    private static String memo(Report report) throws IOException {
        Document memo =
                Press.set(Delivered.templates(), report, "loan-page").document("board-memo.pdf");
        try (PDDocument pdf = Loader.loadPDF(memo.bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void past_the_margin_call_the_memo_says_by_when_to_cure() throws IOException {
        Report report =
                Altered.sample(folder)
                        .with(POSITION, "66000.00,Lender index", "55000.00,Lender index")
                        .with(POSITION, "168234000.00,68.66", "140195000.00,82.40")
                        .report(Month.of(2026, 2));
        assertThat(memo(report))
                .contains(
                        "if Lender C calls at the price of 1 March 2026, 00:00 UTC, loan to value"
                                + " must be 65% or less by 4 March 2026, 00:00 UTC.")
                .contains("already 3.1% above the price, US$55,000");
    }

    @Test
    void a_draft_with_a_gap_does_not_say_that_all_sales_are_in_the_bridge() throws IOException {
        Report report =
                Altered.sample(folder)
                        .with(
                                "2026-01/reserve/custodian-b-balances.csv",
                                "458.60663914",
                                "456.60663914")
                        .report(Month.of(2026, 1));
        assertThat(memo(report))
                .contains("of it is unexplained, and a sale that no file shows would be there")
                .doesNotContain("All sales of the month are in the bridge");
    }
}
