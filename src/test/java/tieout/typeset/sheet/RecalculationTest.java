package tieout.typeset.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another program recomputes the workbooks from nothing and must reach what the engine wrote.
///
/// Skipped, with the reason, where LibreOffice is not installed.
class RecalculationTest {
    private static final String OFFICE = "soffice";
    private static final long MINUTES = 3;

    /// Never trusts a cached value: every formula is computed on loading.
    private static final String ALWAYS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    @TempDir Path folder;

    @BeforeEach
    void needs_libre_office() {
        assumeTrue(installed(), "no " + OFFICE + " on the path: workbooks are not recalculated");
    }

    private static boolean installed() {
        String path = System.getenv().getOrDefault("PATH", "");
        return List.of(path.split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(OFFICE)));
    }

    @Test
    void every_formula_of_the_close_workbook_recalculates_to_its_value() throws Exception {
        recalculatesToItself(CloseWorkbook.set(Story.tied(), Story.MADE));
        recalculatesToItself(CloseWorkbook.set(Story.draft(), Story.MADE));
    }

    @Test
    void every_formula_of_the_binder_recalculates_to_its_value() throws Exception {
        recalculatesToItself(TieOutBinder.set(Story.tied(), Story.MADE));
    }

    @Test
    void every_formula_of_the_investor_workbook_recalculates_to_its_value() throws Exception {
        recalculatesToItself(InvestorWorkbook.set(Story.tied()));
    }

    @Test
    void a_changed_fill_moves_the_bridge_and_fails_the_checks() throws Exception {
        Opened before = Opened.of(CloseWorkbook.set(Story.tied(), Story.MADE));
        Cell fill = before.all("fills_bitcoin").getFirst();
        double price = before.all("fills_price").getFirst().getNumericCellValue();
        double rate = before.all("fills_rate").getFirst().getNumericCellValue();
        fill.setCellValue(fill.getNumericCellValue() + 1);
        Opened after = recalculated(bytes(before));
        assertThat(moved(before, after, "bitcoin_sold")).isCloseTo(1, within(1e-8));
        assertThat(moved(before, after, "announced_sale")).isCloseTo(1, within(1e-8));
        assertThat(moved(before, after, "bridge_expected")).isCloseTo(-1, within(1e-8));
        assertThat(moved(before, after, "unexplained")).isCloseTo(1, within(1e-8));
        assertThat(moved(before, after, "note_bitcoin_month")).isCloseTo(-1, within(1e-8));
        assertThat(moved(before, after, "note_closing_month")).isLessThan(-1000);
        assertThat(moved(before, after, "net_proceeds")).isCloseTo(price * rate, within(0.01));
        double cost = moved(before, after, "cost_of_bitcoin_sold");
        assertThat(cost).isPositive();
        assertThat(moved(before, after, "lots_bitcoin")).isCloseTo(-1, within(1e-8));
        assertThat(moved(before, after, "lots_cost")).isCloseTo(-cost, within(0.01));
        assertThat(moved(before, after, "realised_gain"))
                .isCloseTo(price * rate - cost, within(0.01));
        for (String check : List.of("bridge", "sold", "cost", "proceeds", "gain", "lots")) {
            assertThat(verdict(after, check)).as(check).isEqualTo("TIES");
        }
        for (String check : List.of("figures", "unexplained", "settled", "note", "note_bitcoin")) {
            assertThat(verdict(before, check)).as(check).isEqualTo("TIES");
            assertThat(verdict(after, check)).as(check).isEqualTo("BREAK");
        }
        assertThat(before.named("checks_failed").getNumericCellValue()).isZero();
        assertThat(after.named("checks_failed").getNumericCellValue()).isGreaterThan(3);
        assertThat(after.named("verdict").getStringCellValue()).isEqualTo("BREAK");
    }

    @Test
    void a_fill_that_grows_beyond_the_lots_it_takes_from_fails_the_check_of_sales()
            throws Exception {
        Opened before = Opened.of(CloseWorkbook.set(Story.tied(), Story.MADE));
        Cell fill = before.all("fills_bitcoin").getFirst();
        fill.setCellValue(fill.getNumericCellValue() + 100_000);
        Opened after = recalculated(bytes(before));
        assertThat(moved(before, after, "bitcoin_sold")).isCloseTo(100_000, within(1e-8));
        assertThat(moved(before, after, "disposed_bitcoin")).isLessThan(100_000);
        assertThat(verdict(after, "sold")).isEqualTo("BREAK");
    }

    private static String verdict(Opened workbook, String check) {
        return workbook.named("check_" + check).getRow().getCell(6).getStringCellValue();
    }

    private static double moved(Opened before, Opened after, String name) {
        return after.named(name).getNumericCellValue() - before.named(name).getNumericCellValue();
    }

    private void recalculatesToItself(byte[] bytes) throws Exception {
        Opened written = Opened.of(bytes);
        Opened reached = recalculated(bytes);
        List<String> wrong = new ArrayList<>();
        int[] formulas = new int[1];
        written.cells(
                cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas[0]++;
                        compare(cell, there(reached, cell), wrong);
                    }
                });
        assertThat(wrong).isEmpty();
        assertThat(formulas[0]).isGreaterThan(20);
    }

    private static Cell there(Opened reached, Cell cell) {
        return reached.book()
                .getSheet(cell.getSheet().getSheetName())
                .getRow(cell.getRowIndex())
                .getCell(cell.getColumnIndex());
    }

    private static void compare(Cell written, Cell reached, List<String> wrong) {
        Object wanted = Opened.value(written);
        Object got = Opened.value(reached);
        boolean same =
                wanted instanceof Double w && got instanceof Double g
                        ? Math.abs(w - g) <= 1e-9 * Math.max(1, Math.abs(w))
                        : wanted.equals(got);
        if (!same) {
            wrong.add(
                    Opened.place(written)
                            + " "
                            + written.getCellFormula()
                            + ": "
                            + wanted
                            + " became "
                            + got);
        }
    }

    private static byte[] bytes(Opened workbook) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.book().write(out);
            return out.toByteArray();
        }
    }

    private Opened recalculated(byte[] bytes) throws Exception {
        Path in = Files.write(folder.resolve("in.xlsx"), bytes);
        Path out = Files.createDirectories(folder.resolve("out"));
        Path profile = folder.resolve("profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS);
        Process office =
                new ProcessBuilder(
                                OFFICE,
                                "-env:UserInstallation=" + profile.toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                out.toString(),
                                in.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("office.log").toFile())
                        .start();
        assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return Opened.of(Files.readAllBytes(out.resolve("in.xlsx")));
    }
}
