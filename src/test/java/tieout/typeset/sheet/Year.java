package tieout.typeset.sheet;

import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

import tieout.calendar.Month;
import tieout.intake.Facts;
import tieout.ledger.Ledger;
import tieout.reconcile.Reconciliation;
import tieout.report.Books;
import tieout.report.Report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/// A bench: the year of a miner with 55 pools, 20,075 lots, and 50,000 fills in its last month.
///
/// Times the ledger with its lots, and the close workbook of that month beside a plain SXSSF
/// write of the same rows.
final class Year {
    private static final int POOLS = 55;
    private static final int FILLS = 50_000;
    private static final Month CLOSING = Month.of(2026, 12);

    private Year() {}

    public static void main(String... arguments) throws Exception {
        Facts facts = tieout.ledger.Books.of(lines());
        Ledger ledger = timed("ledger and lots", () -> Ledger.post(facts));
        System.out.println(ledger.lots().acquired().size() + " lots, " + ledger.lots().disposals(CLOSING).size() + " disposals");
        Report report =
                timed(
                        "report",
                        () ->
                                Report.of(
                                        new Books(
                                                facts,
                                                ledger,
                                                Reconciliation.of(facts, ledger, CLOSING)),
                                        Story.wordings()));
        byte[] bytes = timed("close workbook", () -> CloseWorkbook.set(report, Story.MADE));
        System.out.println(bytes.length + " bytes");
    }

    private static <T> T timed(String what, Supplier<T> work) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long from = System.nanoTime();
        T made = work.get();
        long took = (System.nanoTime() - from) / 1_000_000;
        long peak =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(p -> p.getPeakUsage().getUsed())
                        .sum();
        System.out.printf(Locale.ROOT, "%-24s %8d ms, peak heap %d MB%n", what, took, peak >> 20);
        return made;
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        for (int pool = 0; pool < POOLS; pool++) {
            lines.append(String.format(Locale.ROOT, "account pool-%02d POOL Pool %02d%n", pool, pool));
        }
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            lines.append(day).append(" price BTC ").append(60_000 + 37 * day.getDayOfYear() % 9_000).append('\n');
            lines.append(day).append(" price USDT 0.9998\n");
            for (int pool = 0; pool < POOLS; pool++) {
                lines.append(String.format(Locale.ROOT, "%s earn pool-%02d 0.05%03d%n", day, pool, 7 * pool));
            }
            if (day.getDayOfMonth() == day.lengthOfMonth()) {
                for (int pool = 0; pool < POOLS; pool++) {
                    lines.append(String.format(Locale.ROOT, "%s receive custody-b %s pool-%02d%n", day, "1.4", pool));
                }
            }
        }
        lines.append("2025-12-31 price BTC 61000\n2026-12-01 send custody-b 840 exchange-d\n");
        for (int fill = 0; fill < FILLS; fill++) {
            int second = fill * 50;
            lines.append(
                    String.format(
                            Locale.ROOT,
                            "2026-12-%02dT%02d:%02d sell exchange-d 0.0%d BTC for %d.5 fee 1.%03d as T%d%n",
                            2 + second / 86_400,
                            second / 3_600 % 24,
                            second / 60 % 60,
                            141 + fill % 50,
                            900 + fill % 301,
                            fill % 1000,
                            fill));
        }
        return lines.toString();
    }
}
