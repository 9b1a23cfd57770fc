package tieout.amount;

import java.math.RoundingMode;

/// A count of bitcoin, in satoshis.
///
/// A `long` of satoshis: integer equality, no rounding until a figure is printed or posted.
public record Bitcoin(long satoshis) implements Amount, Comparable<Bitcoin> {
    public static final Bitcoin ZERO = new Bitcoin(0);
    private static final long PER_UNIT = 100_000_000L;

    /// Reads `1.5`; at most 8 decimals, else [Unreadable].
    public static Bitcoin parse(String text) {
        return new Bitcoin(Digits.parse(text, 8, "a bitcoin amount", "a satoshi"));
    }

    /// The fraction rounded once, by the stated mode, to satoshis.
    public static Bitcoin of(Ratio exact, RoundingMode mode) {
        return new Bitcoin(exact.scaled(PER_UNIT, mode));
    }

    public Bitcoin plus(Bitcoin other) {
        return new Bitcoin(Math.addExact(satoshis, other.satoshis));
    }

    public Bitcoin minus(Bitcoin other) {
        return new Bitcoin(Math.subtractExact(satoshis, other.satoshis));
    }

    public Bitcoin negated() {
        return new Bitcoin(Math.negateExact(satoshis));
    }

    public Bitcoin abs() {
        return new Bitcoin(Math.absExact(satoshis));
    }

    public boolean isZero() {
        return satoshis == 0;
    }

    public boolean isNegative() {
        return satoshis < 0;
    }

    @Override
    public Ratio exact() {
        return Ratio.of(satoshis, PER_UNIT);
    }

    @Override
    public Unit unit() {
        return Unit.BTC;
    }

    @Override
    public int compareTo(Bitcoin other) {
        return Long.compare(satoshis, other.satoshis);
    }

    @Override
    public String toString() {
        return exact().rounded(8, RoundingMode.UNNECESSARY).toPlainString();
    }
}
