package tieout.typeset.sheet;

import tieout.calendar.Month;
import tieout.intake.Facts;
import tieout.ledger.Books;
import tieout.ledger.Ledger;
import tieout.reconcile.Reconciliation;
import tieout.report.Report;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

/// A bench: the year of a miner with 55 pools, 20,075 lots, and 50,000 fills in its last month.
///
/// Times the ledger with its lots, and the close workbook of that month beside a plain SXSSF write
/// of the same rows. `src/bench/year` runs it in a heap of 512 MB.
final class Year {
    private static final int POOLS = 55;
    private static final int FILLS = 50_000;
    private static final int EVERY = 50;
    private static final int YEAR = 2026;
    private static final Month CLOSING = Month.of(YEAR, 12);

    private final StringBuilder lines = new StringBuilder();

    private Year() {}

    public static void main(String... arguments) throws Exception {
        Facts facts = Books.of(new Year().lines());
        timed("ledger and lots, cold", () -> Ledger.post(facts));
        Ledger ledger = timed("ledger and lots", () -> Ledger.post(facts)).made;
        say(
                "%d lots, %d disposals",
                ledger.lots().acquired().size(), ledger.lots().disposals(CLOSING).size());
        Report report = timed("controls and figures", () -> report(facts, ledger)).made;
        Timed<byte[]> ours = timed("close workbook", () -> CloseWorkbook.set(report, Story.MADE));
        Path file = Files.write(Files.createTempFile("year", ".xlsx"), ours.made);
        compare(PlainWrite.of(file), ours.millis);
        Files.delete(file);
    }

    private static void compare(PlainWrite plain, long ours) throws Exception {
        say("%d rows, %d cells", plain.rows(), plain.cells());
        Timed<Long> reading = timed("reading its rows", plain::read);
        Timed<Long> theirs = timed("and plain SXSSF write", plain::write);
        say(
                "ratio %.2f of the workbook to the plain write less the reading",
                (double) ours / (theirs.millis - reading.millis));
    }

    private static Report report(Facts facts, Ledger ledger) {
        Reconciliation reconciliation = Reconciliation.of(facts, ledger, CLOSING);
        return Report.of(new tieout.report.Books(facts, ledger, reconciliation), Story.wordings());
    }

    private record Timed<T>(T made, long millis) {}

    private static <T> Timed<T> timed(String what, Callable<T> work) throws Exception {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long from = System.nanoTime();
        T made = work.call();
        long took = (System.nanoTime() - from) / 1_000_000;
        long peak =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == MemoryType.HEAP)
                        .mapToLong(p -> p.getPeakUsage().getUsed())
                        .sum();
        say("%-24s %7d ms, peak heap %d MB", what, took, peak >> 20);
        return new Timed<>(made, took);
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }

    private void line(String words, Object... values) {
        lines.append(String.format(Locale.ROOT, words, values)).append('\n');
    }

    private String lines() {
        for (int pool = 0; pool < POOLS; pool++) {
            line("account pool-%02d POOL Pool %02d", pool, pool);
        }
        line("2025-12-31 price BTC 61000");
        LocalDate day = LocalDate.of(YEAR, 1, 1);
        for (; day.getYear() == YEAR; day = day.plusDays(1)) {
            mined(day);
        }
        line("2026-12-01 send custody-b 840 exchange-d");
        for (int fill = 0; fill < FILLS; fill++) {
            sold(fill);
        }
        return lines.toString();
    }

    private void mined(LocalDate day) {
        line("%s price BTC %d", day, 60_000 + 37 * day.getDayOfYear() % 9_000);
        line("%s price USDT 0.9998", day);
        for (int pool = 0; pool < POOLS; pool++) {
            line("%s earn pool-%02d 0.05%03d", day, pool, 7 * pool);
            if (day.getDayOfMonth() == day.lengthOfMonth()) {
                line("%s receive custody-b 1.4 pool-%02d", day, pool);
            }
        }
    }

    private void sold(int fill) {
        int second = fill * EVERY;
        line(
                "2026-12-%02dT%02d:%02d sell exchange-d 0.0%d BTC for %d.5 fee 1.%03d as T%d",
                2 + second / 86_400,
                second / 3_600 % 24,
                second / 60 % 60,
                141 + fill % 50,
                900 + fill % 301,
                fill % 1000,
                fill);
    }
}
