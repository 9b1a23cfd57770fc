package tieout.sample;

import tieout.calendar.Month;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The bitcoin network of the sample: difficulty by adjustment, blocks and fees by day.
///
/// Difficulties are near those of the time and change at 00:00 UTC, so a day has one. The hash rate
/// is the estimate by blocks found: difficulty x 2^32 x blocks / 86,400.
final class Network {
    static final long SUBSIDY = 312_500_000L;
    private static final BigInteger HASHES = BigInteger.TWO.pow(32);
    private static final BigInteger EXA = BigInteger.TEN.pow(18);
    private static final BigInteger SECONDS = BigInteger.valueOf(86_400);

    private record Day(long difficulty, long blocks, long fees) {
        /// Millionths of EH/s.
        long hashRate() {
            return BigInteger.valueOf(difficulty)
                    .multiply(HASHES)
                    .multiply(BigInteger.valueOf(blocks))
                    .multiply(BigInteger.valueOf(1_000_000))
                    .divide(SECONDS.multiply(EXA))
                    .longValueExact();
        }
    }

    private final Map<LocalDate, Day> days = new TreeMap<>();

    Network() {
        TreeMap<LocalDate, Long> adjustments = adjustments();
        Draw draw = new Draw("network");
        LocalDate end = LocalDate.of(2026, 4, 1);
        for (LocalDate day : adjustments.firstKey().datesUntil(end).toList()) {
            long difficulty = adjustments.floorEntry(day).getValue();
            days.put(
                    day,
                    new Day(
                            difficulty,
                            draw.between(132, 157),
                            draw.between(1_600_000, 3_400_000)));
        }
    }

    private static TreeMap<LocalDate, Long> adjustments() {
        TreeMap<LocalDate, Long> adjustments = new TreeMap<>();
        adjustments.put(LocalDate.of(2025, 12, 1), 149_300_000_000_000L);
        adjustments.put(LocalDate.of(2025, 12, 11), 148_200_000_000_000L);
        adjustments.put(LocalDate.of(2025, 12, 25), 148_260_000_000_000L);
        adjustments.put(LocalDate.of(2026, 1, 8), 146_470_000_000_000L);
        adjustments.put(LocalDate.of(2026, 1, 22), 141_670_000_000_000L);
        adjustments.put(LocalDate.of(2026, 2, 7), 125_860_000_000_000L);
        adjustments.put(LocalDate.of(2026, 2, 22), 144_400_000_000_000L);
        adjustments.put(LocalDate.of(2026, 3, 6), 145_040_000_000_000L);
        adjustments.put(LocalDate.of(2026, 3, 20), 133_790_000_000_000L);
        return adjustments;
    }

    /// The GH/s whose expected payout is this gross, within a gigahash.
    long gigahashes(long grossSatoshis, LocalDate date) {
        Day day = days.get(date);
        return BigInteger.valueOf(grossSatoshis)
                .multiply(BigInteger.valueOf(day.difficulty()))
                .multiply(HASHES)
                .divide(SECONDS.multiply(BigInteger.valueOf(SUBSIDY + day.fees())))
                .divide(BigInteger.TEN.pow(9))
                .longValueExact();
    }

    /// The part of a block's reward that is fees, of an amount.
    long fees(long satoshis, LocalDate date) {
        long fees = days.get(date).fees();
        return BigInteger.valueOf(satoshis)
                .multiply(BigInteger.valueOf(fees))
                .divide(BigInteger.valueOf(SUBSIDY + fees))
                .longValueExact();
    }

    void file(Month month, Files files) {
        StringBuilder text =
                new StringBuilder(
                        "day,difficulty,blocks,subsidy,average fees,hash rate (EH/s),stated by\n");
        for (LocalDate date : month.first().datesUntil(month.next().first()).toList()) {
            Day day = days.get(date);
            text.append(
                    String.join(
                                    ",",
                                    List.of(
                                            date.toString(),
                                            Long.toString(day.difficulty()),
                                            Long.toString(day.blocks()),
                                            Say.btc(SUBSIDY),
                                            Say.btc(day.fees()),
                                            Say.decimal(day.hashRate(), 6),
                                            "block explorer"))
                            + "\n");
        }
        files.put(month, "market/network.csv", text);
    }
}
