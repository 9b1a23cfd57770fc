package tieout.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tieout.Altered;
import tieout.HardFebruary;
import tieout.PageWords;
import tieout.evidence.Digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;

/// The close of the sample from the command line, as a controller would run it.
class CloseTest {
    private static final String FILLS = "input/2026-02/sales/fills.csv";

    @TempDir private Path folder;

    @Test
    void february_ties_out_and_every_number_printed_was_read_back() {
        Desk desk = Desk.ofSample(folder);
        Desk.Answer answer = desk.real("close", "2026-02");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("2026-02 TIED OUT", "breaks      0");
        assertThat(answer.out().lines()).hasSize(10);
        assertThat(desk.published())
                .containsOnlyKeys(
                        "board-memo.pdf",
                        "breaks.csv",
                        "close-workbook.xlsx",
                        "figures.json",
                        "index.html",
                        "investor-report.pdf",
                        "investor-report.xlsx",
                        "journal-control.csv",
                        "journal.csv",
                        "press-release.html",
                        "press-release.pdf",
                        "run.txt",
                        "tie-out-binder.xlsx");
        assertThat(desk.real("figures", "2026-02", "--format", "csv").out())
                .contains("announced_sale,Announced sale,2026-02,\"4,451.00\",4451,BTC")
                .contains("bitcoin_sold,Bitcoin sold,2026-02,\"4,616.03\",4616.03,BTC");
        assertThat(desk.real("trace", "bitcoin_sold", "2026-02").out().lines())
                .hasSize(1 + 342)
                .anyMatch(line -> line.endsWith("2026-02/sales/fills.csv:14"));
        assertThat(desk.real("breaks", "2026-02", "--format", "json").out().strip())
                .isEqualTo("[]");
        assertThat(desk.real("status").out()).contains("2026-02", "TIED OUT");
    }

    @Test
    void a_month_in_which_the_lender_acts_is_set_and_read_back() throws IOException {
        Desk desk = Desk.ofSample(folder);
        HardFebruary.spoil(new Altered(folder.resolve("input")));
        Desk.Answer answer = desk.real("close", "2026-02");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("output/2026-02/breaks.csv")).lines().skip(1))
                .allMatch(row -> row.matches("(books|published)_to_ledger:.*"))
                .hasSize(8);
        assertThat(
                        String.join(" ", pages(folder.resolve("output/2026-02/board-memo.pdf")))
                                .replaceAll("\\s+", " "))
                .contains(
                        "Lender C called for more collateral on 27 February 2026, 18:05 UTC: loan"
                                + " to value must be 65% or less by 2 March 2026, 18:05 UTC.");
    }

    @Test
    void the_same_close_has_the_same_bytes_in_another_store_folder_zone_and_language() {
        Desk here = Desk.ofSample(folder.resolve("here"));
        assertThat(here.real("close", "2026-02").exitCode()).isZero();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Desk there = Desk.ofSample(folder.resolve("there"));
            assertThat(there.real("close", "2026-02").exitCode()).isZero();
            assertThat(there.published()).isEqualTo(here.published());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void fills_that_are_missing_are_the_unexplained_line_a_break_and_draft_on_every_page()
            throws IOException {
        Desk desk = Desk.ofSample(folder);
        keep(desk, line -> line.contains("T") && line.matches(".*,2026-02-0[78]T.*"));
        Desk.Answer answer = desk.real("close", "2026-02");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(1);
        assertThat(answer.out()).contains("2026-02 DRAFT");
        assertThat(desk.real("figures", "2026-02", "--format", "csv").out())
                .contains("unexplained,Unexplained,2026-02,(165.03),-165.03,BTC");
        assertThat(desk.real("breaks", "2026-02").out())
                .contains("exchange_to_ledger:exchange-d:BTC", "165.03 BTC less than the ledger");
        for (String document : List.of("board-memo", "press-release", "investor-report")) {
            Path pdf = folder.resolve("output/2026-02/" + document + ".pdf");
            assertThat(pages(pdf)).isNotEmpty().allMatch(page -> page.contains("DRAFT"));
        }
        for (String page : List.of("press-release.html", "index.html")) {
            assertThat(Files.readString(folder.resolve("output/2026-02/" + page)))
                    .contains("DRAFT");
        }
    }

    @Test
    void a_refusal_stores_nothing_and_leaves_earlier_documents_alone() throws IOException {
        Desk desk = Desk.ofSample(folder);
        assertThat(desk.real("close", "2025-12").exitCode()).isZero();
        Map<String, Digest> before = desk.published("2025-12");
        Path prices = folder.resolve("input/2025-12/market/btc-usd.csv");
        Files.writeString(prices, Files.readString(prices).replaceFirst("\n2025-12-15.*", ""));
        Desk.Answer refused = desk.real("close", "2025-12");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("btc-usd.csv", "2025-12-14");
        assertThat(desk.published("2025-12")).isEqualTo(before);
        assertThat(desk.real("status").out().lines()).hasSize(2);
    }

    private static void keep(Desk desk, java.util.function.Predicate<String> wanted)
            throws IOException {
        Path fills = desk.folder().resolve(FILLS);
        List<String> lines = Files.readAllLines(fills);
        String kept =
                lines.stream()
                        .filter(line -> line.equals(lines.getFirst()) || wanted.test(line))
                        .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(fills, kept);
    }

    private static List<String> pages(Path file) throws IOException {
        return PageWords.of(Files.readAllBytes(file));
    }
}
