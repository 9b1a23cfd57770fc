package tieout.sample;

import tieout.calendar.Month;

import java.time.LocalDate;
import java.util.List;

/// The months of the sample with their published totals, and what the reconstruction adds.
///
/// Produced, sold, held and the hash rates of December to February are as published; see
/// `input/README.md`. Bitcoin in satoshis, hash rates in TH/s, dollars in cents.
record Story(
        Month month,
        long produced,
        long operating,
        long deployedBefore,
        long deployedAfter,
        int deployedChanges,
        List<Story.Sale> sales,
        long bankClosing) {
    /// Bitcoin sold in so many fills on some days of the month, in ten-thousandths.
    record Sale(long quantity, int fills, int... days) {}

    static final LocalDate OPENING_DAY = LocalDate.of(2025, 11, 30);
    static final long OPENING_HELD = 695_930_000_000L;
    static final long OPENING_COLLATERAL = 650_000_000_000L;
    static final long OPENING_DAY_EARNED = 1_822_333_333L;
    static final long OPENING_TETHER = 2_000_000_000_000L;
    static final long OPENING_CASH = 66_912_345_67L;
    static final long OPENING_LOAN = 420_000_000_00L;
    static final long RATE_HUNDREDTHS = 725;

    static final List<Story> MONTHS =
            List.of(
                    new Story(
                            Month.of(2025, 12),
                            56_900_000_000L,
                            43_360_000,
                            50_000_000,
                            50_000_000,
                            1,
                            List.of(),
                            41_214_306_55L),
                    new Story(
                            Month.of(2026, 1),
                            49_635_000_000L,
                            37_020_000,
                            50_000_000,
                            50_000_000,
                            1,
                            List.of(new Sale(5_500_300, 45, 6, 8, 12, 14, 16, 20, 22, 26, 29)),
                            37_640_118_02L),
                    new Story(
                            Month.of(2026, 2),
                            45_483_000_000L,
                            34_550_000,
                            50_000_000,
                            50_000_000,
                            1,
                            List.of(
                                    new Sale(44_510_000, 320, 7, 8),
                                    new Sale(
                                            1_650_300, 22, 2, 4, 10, 11, 13, 16, 18, 20, 23, 25,
                                            27)),
                            22_905_771_36L),
                    new Story(
                            Month.of(2026, 3),
                            31_482_000_000L,
                            22_900_000,
                            50_000_000,
                            37_010_000,
                            17,
                            List.of(
                                    new Sale(20_000_000, 140, 12, 13),
                                    new Sale(
                                            6_025_500, 42, 3, 5, 9, 17, 18, 19, 20, 23, 24, 25, 26,
                                            27, 30, 31)),
                            7_187_942_18L));

    int days() {
        return month.days();
    }

    /// Nameplate of the fleet on a day of the month.
    long deployed(int day) {
        return day < deployedChanges ? deployedBefore : deployedAfter;
    }
}
