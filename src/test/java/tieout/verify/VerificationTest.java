package tieout.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import tieout.evidence.Problem;
import tieout.typeset.Document;
import tieout.typeset.Issue;
import tieout.typeset.page.Story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finished documents tie; one digit changed in any of them is found, with its place.
class VerificationTest {
    private static final Edited TIED = Edited.of(Story.tied());
    private static final Edited DRAFT = Edited.of(Story.draft());
    private static final Pattern WORDS = Pattern.compile(">[^<]*[0-9][^<]*<");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z0-9.,_&#-])[0-9][0-9.,]*(?![A-Za-z0-9_;-])");

    private static List<String> said(Tally tally) {
        return tally.problems().stream().map(Problem::sentence).toList();
    }

    @Test
    void every_number_of_a_month_that_ties_out_and_of_a_draft_ties() {
        assertThat(TIED.read().problems()).isEmpty();
        assertThat(DRAFT.read().problems()).isEmpty();
        assertThat(TIED.read().orElseThrow().documents()).hasSize(13);
    }

    @Test
    void numbers_are_counted_by_what_they_tie_to() {
        Verification read = TIED.read();
        Tally memo = read.document("board-memo.pdf");
        assertThat(memo.read()).isGreaterThan(200);
        assertThat(memo.ties(Kind.FIGURE)).isGreaterThan(100);
        assertThat(read.document("close-workbook.xlsx").ties(Kind.FIGURE)).isGreaterThan(700);
        assertThat(memo.toString()).startsWith("board-memo.pdf: " + memo.read() + " numbers, ");
    }

    @Test
    void hardly_any_number_ties_as_a_constant_only() {
        Verification read = TIED.read();
        int constants = read.documents().stream().mapToInt(d -> d.ties(Kind.CONSTANT)).sum();
        int all = read.documents().stream().mapToInt(Tally::read).sum();
        assertThat(constants * 100).isLessThan(all);
        assertThat(constants).isPositive();
    }

    @Test
    void a_digit_changed_in_a_row_of_a_pdf_is_found_by_page_and_line() {
        Tally read = TIED.page("board-memo", ">(35.00)<", ">(35.10)<");
        assertThat(read.untied()).isEqualTo(1);
        assertThat(said(read).getFirst())
                .matches(
                        "(?s)board-memo.pdf page 2 line \\d+: \"\\(35.10\\)\" ties to nothing; the"
                                + " nearest figure is announced_sale \\(35.00\\)\\.\n"
                                + "    Announced sale \\(35.10\\).*");
    }

    @Test
    void a_path_that_a_line_breaks_behind_a_slash_or_a_hyphen_is_one_word() {
        String place = "<p>%s, said Lender <span>see 2026-02/custody.csv:2</span></p></body>";
        for (int pad = 60; pad < 76; pad += 3) {
            String edited = place.formatted("w".repeat(pad / 2) + " " + "w".repeat(pad / 2));
            assertThat(TIED.page("press-release", "</body>", edited).problems()).isEmpty();
        }
        String wrong = place.formatted("w ".repeat(30)).replace("2026-02", "2026-07");
        assertThat(said(TIED.page("press-release", "</body>", wrong))).isNotEmpty();
    }

    @Test
    void a_digit_changed_in_a_sentence_of_a_pdf_is_found() {
        Tally read = TIED.page("press-release", "held 84.63 bitcoin", "held 84.36 bitcoin");
        assertThat(said(read).getFirst())
                .startsWith("press-release.pdf page 1 line ")
                .contains("\"84.36\" ties to nothing; the nearest figure is bridge_expected 84.63");
    }

    @Test
    void a_figure_with_other_decimals_is_found() {
        assertThat(said(TIED.page("board-memo", ">67,447.95<", ">67,447.9<")).getFirst())
                .contains("\"67,447.9\" ties to nothing");
        assertThat(said(TIED.words("press-release.html", ">84.63<", ">84.6<")).getFirst())
                .contains("\"84.6\" ties to nothing; the nearest figure is bitcoin_held 84.63");
    }

    @Test
    void a_sign_flipped_is_found_in_each_kind_of_document() {
        assertThat(said(TIED.page("board-memo", ">(35.00)<", ">35.00<")).getFirst())
                .contains("\"35.00\" ties to nothing", "announced_sale (35.00)");
        assertThat(said(TIED.words("press-release.html", ">(35.00)<", ">35.00<")).getFirst())
                .contains("\"35.00\" ties to nothing");
        assertThat(said(TIED.words("figures.json", "\"(23.4)%\"", "\"23.4%\"")).getFirst())
                .contains("figures.json line ", "\"23.4%\" ties to nothing");
        Tally sheet =
                TIED.sheet(
                        "close-workbook.xlsx",
                        book -> at(book, "bitcoin_held").setCellValue(-84.625));
        assertThat(said(sheet))
                .anyMatch(
                        p ->
                                p.startsWith("close-workbook.xlsx Figures!D")
                                        && p.contains("\"-84.625\" ties to nothing")
                                        && p.contains("value is 84.625."));
    }

    private static org.apache.poi.ss.usermodel.Cell at(XSSFWorkbook book, String name) {
        return Edited.cell(book, book.getName(name).getRefersToFormula());
    }

    @Test
    void another_figures_number_in_a_labelled_row_is_found() {
        assertThat(said(TIED.page("board-memo", ">44.63<", ">40.00<")).getFirst())
                .contains("\"40.00\" ties to nothing; the nearest figure is bitcoin_free 44.63");
        assertThat(said(TIED.words("press-release.html", ">84.63<", ">35.00<")).getFirst())
                .contains("\"35.00\" ties to nothing");
        assertThat(said(TIED.words("figures.json", "\"exact\": \"35\"", "\"exact\": \"40\"")))
                .hasSize(1)
                .first()
                .asString()
                .contains("\"40\" ties to nothing");
        Tally sheet =
                TIED.sheet(
                        "tie-out-binder.xlsx",
                        book -> at(book, "bitcoin_sold").setCellValue(84.625));
        assertThat(said(sheet))
                .anyMatch(
                        p -> p.contains("Inventory!D") && p.contains("\"84.625\" ties to nothing"));
    }

    @Test
    void a_literal_added_to_the_words_is_found() {
        assertThat(said(TIED.page("board-memo", "Definitions</h2>", "Definitions 4,312</h2>")))
                .anyMatch(p -> p.contains("\"4,312\" ties to nothing"));
        assertThat(said(TIED.words("index.html", "<h2>Documents</h2>", "<h2>Documents 77</h2>")))
                .hasSize(1)
                .first()
                .asString()
                .contains("index.html line ", "\"77\" ties to nothing");
        assertThat(said(TIED.words("run.txt", "standing  TIED OUT", "standing 812 TIED OUT")))
                .hasSize(1);
    }

    @Test
    void a_changed_source_row_lot_and_sum_of_a_workbook_are_found() {
        assertThat(
                        said(
                                TIED.sheet(
                                        "close-workbook.xlsx",
                                        book -> at(book, "lots_bitcoin").setCellValue(84.635))))
                .anyMatch(p -> p.contains("Lots!I") && p.contains("\"84.635\""));
        assertThat(
                        said(
                                TIED.sheet(
                                        "close-workbook.xlsx",
                                        book -> at(book, "disposals_bitcoin").setCellValue(35.01))))
                .anyMatch(p -> p.contains("Disposals!G11") && p.contains("\"35.01\""));
    }

    @Test
    void breaks_csv_tells_the_amount_of_its_break_and_no_other() {
        assertThat(said(DRAFT.words("breaks.csv", ",open,0.75,", ",open,0.57,")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("breaks.csv line 2: \"0.57\" ties to nothing");
    }

    @Test
    void a_draft_without_its_word_and_a_final_one_with_it_are_found() {
        assertThat(said(DRAFT.page("board-memo", w -> w.replace("DRAFT", ""), Optional.empty())))
                .anyMatch(p -> p.contains("page 3: lacks the word DRAFT"));
        assertThat(said(TIED.page("board-memo", w -> w, Optional.of("DRAFT - a test"))))
                .anyMatch(p -> p.contains("says DRAFT of a month that ties out"));
    }

    @Test
    void hidden_sheets_and_error_cells_are_found() {
        Tally read =
                TIED.sheet(
                        "close-workbook.xlsx",
                        book -> {
                            book.setSheetHidden(2, true);
                            at(book, "bitcoin_sold").setCellErrorValue((byte) 7);
                        });
        assertThat(said(read))
                .anyMatch(p -> p.contains("Checks is hidden") || p.contains("Checks: is hidden"))
                .anyMatch(p -> p.contains("shows #DIV/0!"));
    }

    @Test
    void a_link_to_no_document_and_another_digest_are_found() {
        assertThat(said(TIED.words("index.html", "href=\"breaks.csv\"", "href=\"gone.csv\"")))
                .anyMatch(p -> p.contains("links to gone.csv, which does not exist"));
        String digest = TIED.issue().document("breaks.csv").digest().hex();
        assertThat(said(TIED.words("run.txt", digest, "0".repeat(64))))
                .anyMatch(p -> p.contains("tells another digest of breaks.csv"));
    }

    @Test
    void the_run_fails_with_every_number_that_ties_to_nothing() {
        List<Document> changed = new ArrayList<>(TIED.issue().documents());
        changed.removeIf(d -> d.name().equals("press-release.html"));
        changed.add(
                Edited.text(
                        "press-release.html",
                        TIED.words("press-release.html").replace("84.63", "84.64")));
        Issue issue = new Issue(changed, TIED.issue().said());
        Verification read = Verification.of(TIED.report(), issue, TIED.files(), Edited.PROGRAM);
        assertThatThrownBy(read::orElseThrow)
                .isInstanceOf(Untied.class)
                .hasMessageContaining("press-release.html line ")
                .hasMessageContaining("\"84.64\" ties to nothing")
                .hasMessageContaining("tells another digest of press-release.html");
    }

    @Test
    void numbers_planted_by_chance_are_found() {
        Random chance = new Random(20260228);
        int found = 0;
        for (int i = 0; i < 50; i++) {
            String planted = String.valueOf(10_000 + chance.nextInt(90_000));
            found += isFound(i, planted, chance) ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(49);
    }

    private static boolean isFound(int turn, String planted, Random chance) {
        Tally read =
                switch (turn % 5) {
                    case 0 -> page("investor-report", planted, chance);
                    case 1 -> sheet("tie-out-binder.xlsx", planted, chance);
                    case 2 -> markup("index.html", planted, chance);
                    case 3 -> markup("press-release.html", planted, chance);
                    default -> json(planted, chance);
                };
        return said(read).stream().anyMatch(p -> p.contains(planted));
    }

    private static Tally page(String name, String planted, Random chance) {
        return TIED.page(name, w -> planted(w, WORDS, planted, chance), Optional.empty());
    }

    private static Tally markup(String name, String planted, Random chance) {
        String all = TIED.words(name);
        int body = all.indexOf("<body");
        String words = planted(all.substring(body), WORDS, planted, chance);
        return TIED.read(Edited.text(name, all.substring(0, body) + words));
    }

    private static Tally json(String planted, Random chance) {
        Pattern lines = Pattern.compile("\"(exact|release|board|accounts|leaves)\": .*");
        String words = planted(TIED.words("figures.json"), lines, planted, chance);
        return TIED.read(Edited.text("figures.json", words));
    }

    /// One number among those that stand in the words, changed.
    private static String planted(String all, Pattern words, String planted, Random chance) {
        List<MatchResult> places =
                words.matcher(all)
                        .results()
                        .flatMap(w -> NUMBER.matcher(all).region(w.start(), w.end()).results())
                        .toList();
        MatchResult place = places.get(chance.nextInt(places.size()));
        return all.substring(0, place.start()) + planted + all.substring(place.end());
    }

    private static Tally sheet(String name, String planted, Random chance) {
        return TIED.sheet(
                name,
                book -> {
                    List<org.apache.poi.ss.usermodel.Cell> cells = new ArrayList<>();
                    book.forEach(
                            sheet ->
                                    sheet.forEach(
                                            row ->
                                                    row.forEach(
                                                            cell -> {
                                                                if (isNumber(cell)) {
                                                                    cells.add(cell);
                                                                }
                                                            })));
                    cells.get(chance.nextInt(cells.size())).setCellValue(Integer.parseInt(planted));
                });
    }

    private static boolean isNumber(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC;
    }
}
