package tieout.sample;

import tieout.calendar.CutOff;
import tieout.calendar.Month;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// Daily closing prices: a seeded path through public month-end levels, and a tether near a dollar.
final class Market {
    private static final long COINS = 19_970_000L;
    private static final long TETHERS = 186_000_000_000L;
    private final Map<LocalDate, Long> bitcoin = new TreeMap<>();
    private final Map<LocalDate, Long> tether = new TreeMap<>();

    Market() {
        TreeMap<LocalDate, Long> anchors = anchors();
        Draw draw = new Draw("market");
        for (LocalDate day = anchors.firstKey();
                !day.isAfter(anchors.lastKey());
                day = day.plusDays(1)) {
            LocalDate before = anchors.floorKey(day);
            LocalDate after = anchors.ceilingKey(day);
            long cents = 100 * anchors.get(before);
            if (!before.equals(after)) {
                long span = after.toEpochDay() - before.toEpochDay();
                long walked = day.toEpochDay() - before.toEpochDay();
                cents += 100 * (anchors.get(after) - anchors.get(before)) * walked / span;
                cents += cents * draw.between(-500, 500) / 100_000 + draw.between(-49, 49);
            }
            bitcoin.put(day, cents);
            tether.put(day, draw.between(9985, 10010));
        }
        tether.put(LocalDate.of(2026, 2, 8), 9996L);
    }

    private static TreeMap<LocalDate, Long> anchors() {
        TreeMap<LocalDate, Long> anchors = new TreeMap<>();
        anchors.put(LocalDate.of(2025, 11, 30), 90_400L);
        anchors.put(LocalDate.of(2025, 12, 10), 92_300L);
        anchors.put(LocalDate.of(2025, 12, 20), 88_100L);
        anchors.put(LocalDate.of(2025, 12, 31), 87_325L);
        anchors.put(LocalDate.of(2026, 1, 14), 95_000L);
        anchors.put(LocalDate.of(2026, 1, 25), 86_400L);
        anchors.put(LocalDate.of(2026, 1, 31), 78_600L);
        anchors.put(LocalDate.of(2026, 2, 4), 75_900L);
        anchors.put(LocalDate.of(2026, 2, 5), 75_450L);
        anchors.put(LocalDate.of(2026, 2, 6), 70_350L);
        anchors.put(LocalDate.of(2026, 2, 7), 68_700L);
        anchors.put(LocalDate.of(2026, 2, 8), 68_420L);
        anchors.put(LocalDate.of(2026, 2, 13), 66_900L);
        anchors.put(LocalDate.of(2026, 2, 20), 67_600L);
        anchors.put(LocalDate.of(2026, 2, 28), 66_000L);
        anchors.put(LocalDate.of(2026, 3, 8), 67_300L);
        anchors.put(LocalDate.of(2026, 3, 13), 70_100L);
        anchors.put(LocalDate.of(2026, 3, 20), 69_300L);
        anchors.put(LocalDate.of(2026, 3, 31), 68_200L);
        return anchors;
    }

    /// Cents for a bitcoin at the end of a day.
    long bitcoin(LocalDate day) {
        return bitcoin.get(day);
    }

    /// Ten-thousandths of a dollar for a tether at the end of a day.
    long tether(LocalDate day) {
        return tether.get(day);
    }

    /// The value of satoshis at a day's end, half up to the cent.
    long value(long satoshis, LocalDate day) {
        long exact = Math.multiplyExact(satoshis, bitcoin(day));
        return Math.addExact(exact, 50_000_000L) / 100_000_000L;
    }

    void files(Month month, Files files) {
        StringBuilder coins = new StringBuilder("snapped_at,price,market_cap,total_volume\n");
        StringBuilder dollars = new StringBuilder(coins);
        Draw draw = new Draw("volume " + month);
        for (LocalDate day = month.first(); !day.isAfter(month.last()); day = day.plusDays(1)) {
            String stamp = day.plusDays(1) + " 00:00:00 UTC,";
            coins.append(stamp)
                    .append(Say.usd(bitcoin(day)))
                    .append(',')
                    .append(Say.usd(bitcoin(day) * COINS))
                    .append(',')
                    .append(Say.usd(draw.between(2_800_000_000_000L, 5_900_000_000_000L)))
                    .append('\n');
            dollars.append(stamp)
                    .append(Say.decimal(tether(day), 4))
                    .append(',')
                    .append(Say.decimal(tether(day) * TETHERS, 4))
                    .append(',')
                    .append(Say.usd(draw.between(6_000_000_000_000L, 9_900_000_000_000L)))
                    .append('\n');
        }
        files.put(month, "market/btc-usd.csv", coins);
        files.put(month, "market/usdt-usd.csv", dollars);
        files.put(month, "market/btc-usd-cut-offs.csv", cutOffs(month.last()));
    }

    /// The reporting date's price at the two other times that the policy lists.
    private StringBuilder cutOffs(LocalDate day) {
        StringBuilder text = new StringBuilder("day,cut-off,at (UTC),price,market\n");
        Draw draw = new Draw("cut-offs " + day);
        for (String words : Standings.CUT_OFFS.split("; ")) {
            long cents = bitcoin(day) + bitcoin(day) * draw.between(-400, 400) / 100_000;
            text.append(day + "," + words + "," + CutOff.parse(words).on(day))
                    .append("," + Say.usd(cents) + ",CoinGecko BTC/USD by the minute\n");
        }
        return text;
    }
}
