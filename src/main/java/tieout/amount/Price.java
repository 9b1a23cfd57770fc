package tieout.amount;

import java.math.RoundingMode;

/// US dollars for one unit of an asset: for a bitcoin, or for a tether.
///
/// Held in millionths of a dollar; a price of one asset never values another, because the unit says
/// which it is.
public record Price(long micros, Unit unit) implements Amount, Comparable<Price> {
    public Price {
        if (unit != Unit.USD_PER_BTC && unit != Unit.USD_PER_USDT) {
            throw new IllegalArgumentException("a price in " + unit);
        }
    }

    public static Price perBitcoin(String text) {
        return parse(text, Unit.USD_PER_BTC);
    }

    public static Price perTether(String text) {
        return parse(text, Unit.USD_PER_USDT);
    }

    private static Price parse(String text, Unit unit) {
        long micros = Digits.parse(text, 6, "a price", "a millionth of a dollar");
        if (micros <= 0) {
            throw new Unreadable("\"" + text + "\" is not above zero", "give the price quoted");
        }
        return new Price(micros, unit);
    }

    /// The dollar value of so many bitcoin, exact.
    public Ratio of(Bitcoin quantity) {
        expect(Unit.USD_PER_BTC);
        return exact().times(quantity.exact());
    }

    /// The dollar value of so much tether, exact.
    public Ratio of(Tether quantity) {
        expect(Unit.USD_PER_USDT);
        return exact().times(quantity.exact());
    }

    private void expect(Unit wanted) {
        if (unit != wanted) {
            throw new IllegalArgumentException("a price in " + unit + " where " + wanted + " is");
        }
    }

    @Override
    public Ratio exact() {
        return Ratio.of(micros, 1_000_000);
    }

    @Override
    public int compareTo(Price other) {
        return Long.compare(micros, other.micros);
    }

    @Override
    public String toString() {
        return exact().rounded(6, RoundingMode.UNNECESSARY).toPlainString();
    }
}
