package tieout.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The sample closed under another policy: the trial balance, posted under the old one, breaks in
/// the two accounts that the policy moves and nowhere else; posted anew, the month ties out. And a
/// note printed before that does not foot.
class PolicyCloseTest {
    private static final String POLICIES = "input/standing/policies.csv";
    private static final String BOOKS = "input/2026-02/books/trial-balance.csv";

    @TempDir private Path folder;

    @Test
    void venue_fees_as_an_expense_move_from_the_gain_to_an_account_of_their_own() {
        Desk desk = changed(POLICIES, "sale_fee,net of proceeds", "sale_fee,expense");
        assertThat(desk.real("close", "2026-02").exitCode()).isEqualTo(1);
        assertThat(breaks(desk))
                .containsExactly(
                        Map.entry("books_to_ledger:4100", new BigDecimal("183155.66")),
                        Map.entry("books_to_ledger:6300", new BigDecimal("-183155.66")));
        post(desk, "4100", "-183155.66");
        post(desk, "6300", "183155.66");
        tiesOut(desk);
        assertThat(figure(desk, "sale_fees_expensed")).isEqualByComparingTo("158307.22");
        assertThat(figure(desk, "net_proceeds")).isEqualByComparingTo("316452659.71");
        assertThat(figure(desk, "realised_gain"))
                .isEqualByComparingTo(
                        figure(desk, "net_proceeds")
                                .add(figure(desk, "sale_fees_expensed"))
                                .subtract(figure(desk, "cost_of_bitcoin_sold")));
    }

    @Test
    void a_sale_price_at_par_moves_what_tether_is_worth_less_to_the_loss_on_tether() {
        Desk desk =
                changed(
                        POLICIES,
                        "sale_price_in_tether,at the tether price",
                        "sale_price_in_tether,at par");
        assertThat(desk.real("close", "2026-02").exitCode()).isEqualTo(1);
        assertThat(breaks(desk))
                .containsExactly(
                        Map.entry("books_to_ledger:4100", new BigDecimal("-75433")),
                        Map.entry("books_to_ledger:4120", new BigDecimal("75433")));
        post(desk, "4100", "75433.00");
        post(desk, "4120", "-75433.00");
        tiesOut(desk);
        assertThat(figure(desk, "net_proceeds"))
                .isEqualByComparingTo(
                        figure(desk, "net_proceeds_usdt")
                                .setScale(2, java.math.RoundingMode.HALF_UP));
    }

    @Test
    void revenue_at_the_start_of_the_contract_day_moves_between_revenue_and_fair_value() {
        Desk desk = changed("input/standing/pools.csv", "end of contract", "start of contract");
        assertThat(desk.real("close", "2026-02").exitCode()).isEqualTo(1);
        assertThat(breaks(desk))
                .containsExactly(
                        Map.entry("books_to_ledger:4000", new BigDecimal("340596.34")),
                        Map.entry("books_to_ledger:4100", new BigDecimal("-340596.34")));
        assertThat(figure(desk, "mining_revenue")).isEqualByComparingTo("31573585.87");
        post(desk, "4000", "-340596.34");
        post(desk, "4100", "340596.34");
        tiesOut(desk);
        assertThat(note(desk, "Mined")).isEqualTo(31_573_585.87);
    }

    @Test
    void a_note_printed_before_that_does_not_foot_makes_the_month_a_draft() {
        Desk desk = changed("input/standing/printed-notes.csv", "\"1,404.4\"", "\"1,414.4\"");
        assertThat(desk.real("close", "2026-02").exitCode()).isEqualTo(1);
        assertThat(breaks(desk))
                .containsExactly(Map.entry("printed_notes_foot:2Q25:BTC", new BigDecimal("-10")));
        assertThat(text(desk, "output/2026-02/breaks.csv"))
                .contains("Results of 2Q25 3,879.20 BTC, its lines 3,889.20 BTC: 10.00 BTC less");
    }

    private Desk changed(String file, String before, String after) {
        Desk desk = Desk.ofSample(folder);
        desk.write(file, text(desk, file).replace(before, after));
        return desk;
    }

    private static String text(Desk desk, String file) {
        try {
            return Files.readString(desk.folder().resolve(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /// Each break of the month with its amount.
    private static Map<String, BigDecimal> breaks(Desk desk) {
        Map<String, BigDecimal> found = new TreeMap<>();
        text(desk, "output/2026-02/breaks.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 5))
                .forEach(cells -> found.put(cells[0], new BigDecimal(cells[3])));
        return found;
    }

    /// The exact value of a figure, as published for programs.
    private static BigDecimal figure(Desk desk, String id) {
        String text = text(desk, "output/2026-02/figures.json");
        String after = text.substring(text.indexOf("\"id\": \"" + id + "\""));
        String exact = "\"exact\": \"";
        int from = after.indexOf(exact) + exact.length();
        return new BigDecimal(after.substring(from, after.indexOf('"', from)));
    }

    /// The month ties out, and every check that the workbook makes on itself.
    private static void tiesOut(Desk desk) {
        Desk.Answer answer = desk.real("close", "2026-02");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(number(desk, "checks_failed")).isZero();
        String[] totals =
                text(desk, "output/2026-02/journal-control.csv").split("\\R")[1].split(",");
        assertThat(totals[2]).isEqualTo(totals[3]);
    }

    private static double number(Desk desk, String name) {
        try (XSSFWorkbook book = workbook(desk)) {
            CellReference at = new CellReference(book.getName(name).getRefersToFormula());
            return book.getSheet(at.getSheetName())
                    .getRow(at.getRow())
                    .getCell(at.getCol())
                    .getNumericCellValue();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /// The month's dollars of a line of the roll-forward.
    private static double note(Desk desk, String label) {
        try (XSSFWorkbook book = workbook(desk)) {
            for (var row : book.getSheet("Rollforward")) {
                Cell first = row.getCell(0);
                if (first != null && first.toString().equals(label)) {
                    return row.getCell(2).getNumericCellValue();
                }
            }
            throw new AssertionError("no line " + label);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static XSSFWorkbook workbook(Desk desk) throws IOException {
        Path file = desk.folder().resolve("output/2026-02/close-workbook.xlsx");
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    /// Posts to an account of the trial balance, debit positive, and corrects its totals.
    private static void post(Desk desk, String account, String amount) {
        List<String> lines = new ArrayList<>(text(desk, BOOKS).lines().toList());
        BigDecimal before = BigDecimal.ZERO;
        int at = lines.size() - 1;
        for (int i = 0; i < lines.size() - 1; i++) {
            if (lines.get(i).startsWith("\"" + account + " - ")) {
                at = i;
                before = side(lines.get(i), 1).subtract(side(lines.get(i), 2));
            }
        }
        BigDecimal after = before.add(new BigDecimal(amount));
        String name =
                at < lines.size() - 1
                        ? lines.get(at).split("\",\"")[0].substring(1)
                        : account + " - Transaction costs";
        String line = line(name, after.max(BigDecimal.ZERO), after.negate().max(BigDecimal.ZERO));
        if (at < lines.size() - 1) {
            lines.set(at, line);
        } else {
            lines.add(at, line);
        }
        lines.set(lines.size() - 1, total(lines.subList(0, lines.size() - 1)));
        desk.write(BOOKS, String.join("\n", lines) + "\n");
    }

    private static String total(List<String> lines) {
        BigDecimal debits = BigDecimal.ZERO;
        BigDecimal credits = BigDecimal.ZERO;
        for (String line : lines) {
            if (line.matches("\"[0-9]{4} - .*")) {
                debits = debits.add(side(line, 1));
                credits = credits.add(side(line, 2));
            }
        }
        return line("Total", debits, credits);
    }

    private static String line(String name, BigDecimal debit, BigDecimal credit) {
        return "\"" + name + "\",\"" + dollars(debit) + "\",\"" + dollars(credit) + "\"";
    }

    private static String dollars(BigDecimal amount) {
        return amount.signum() == 0 ? "" : String.format(Locale.ROOT, "$%,.2f", amount);
    }

    private static BigDecimal side(String line, int side) {
        String cell = line.split("\",\"", -1)[side].replaceAll("[\"$,]", "");
        return cell.isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell);
    }
}
