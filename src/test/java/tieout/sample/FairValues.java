package tieout.sample;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// Fair values at month end, and the gains that lie between two of them.
///
/// A gain is what closes the sum: closing less opening, less what came in, plus what went out. No
/// entry is followed one by one here, so this is a second way to the figures of the journal.
final class FairValues {
    /// What is carried at fair value.
    enum Asset {
        BITCOIN,
        POOLS,
        COLLATERAL,
        TETHER
    }

    private final Market market;
    private final Map<Asset, Long> carried = new EnumMap<>(Asset.class);
    private long mined;
    private long sold;
    private long posted;
    private long returned;
    private long tetherOut;

    FairValues(Market market) {
        this.market = market;
    }

    long carried(Asset asset) {
        return carried.get(asset);
    }

    void mined(long cents) {
        mined += cents;
    }

    /// A fill: what it brought in micro-tether after the fee, at the tether's price of the day.
    void sold(LocalDate day, long micros) {
        sold += inDollars(day, micros);
    }

    private long inDollars(LocalDate day, long micros) {
        return (micros * market.tether(day) + 50_000_000) / 100_000_000;
    }

    void posted(LocalDate day, long satoshis) {
        posted += market.value(satoshis, day);
    }

    void returned(LocalDate day, long satoshis) {
        returned += market.value(satoshis, day);
    }

    /// Tether that paid a lender or became dollars, one for one.
    void spent(long cents) {
        tetherOut += cents;
    }

    /// Expected credit loss on the receivable: 0.36% of it, half up to the cent.
    long allowance() {
        return (carried(Asset.COLLATERAL) * 36 + 5_000) / 10_000;
    }

    /// Values everything at a day's close; answers the gains on bitcoin and what pools owe, on
    /// collateral, on tether.
    long[] close(LocalDate day, long coins, long unpaid, long collateral, long tether) {
        Map<Asset, Long> before = new EnumMap<>(Asset.class);
        before.putAll(carried);
        carried.put(Asset.BITCOIN, market.value(coins, day));
        carried.put(Asset.POOLS, market.value(unpaid, day));
        carried.put(Asset.COLLATERAL, market.value(collateral, day));
        carried.put(Asset.TETHER, inDollars(day, tether));
        long[] gains = new long[3];
        if (!before.isEmpty()) {
            gains[0] =
                    change(before, Asset.BITCOIN)
                            + change(before, Asset.POOLS)
                            - mined
                            + sold
                            + posted
                            - returned;
            gains[1] = change(before, Asset.COLLATERAL) - posted + returned;
            gains[2] = change(before, Asset.TETHER) - sold + tetherOut;
        }
        return gains;
    }

    private long change(Map<Asset, Long> before, Asset asset) {
        return carried.get(asset) - before.get(asset);
    }

    /// What came in and went out counts anew.
    void nextMonth() {
        mined = 0;
        sold = 0;
        posted = 0;
        returned = 0;
        tetherOut = 0;
    }
}
