package tieout.amount;

import java.math.RoundingMode;

/// An amount of tether (USDT), in millionths, as it settles. It is its own asset, never cash.
///
/// A `long` of micros: integer equality, no rounding until a figure is printed or posted.
public record Tether(long micros) implements Amount, Comparable<Tether> {
    public static final Tether ZERO = new Tether(0);
    private static final long PER_UNIT = 1_000_000L;

    /// Reads `1.5`; at most 6 decimals, else [Unreadable].
    public static Tether parse(String text) {
        return new Tether(Digits.parse(text, 6, "a tether amount", "a millionth of a tether"));
    }

    /// The fraction rounded once, by the stated mode, to micros.
    public static Tether of(Ratio exact, RoundingMode mode) {
        return new Tether(exact.scaled(PER_UNIT, mode));
    }

    public Tether plus(Tether other) {
        return new Tether(Math.addExact(micros, other.micros));
    }

    public Tether minus(Tether other) {
        return new Tether(Math.subtractExact(micros, other.micros));
    }

    public Tether negated() {
        return new Tether(Math.negateExact(micros));
    }

    public Tether abs() {
        return new Tether(Math.absExact(micros));
    }

    public boolean isZero() {
        return micros == 0;
    }

    public boolean isNegative() {
        return micros < 0;
    }

    @Override
    public Ratio exact() {
        return Ratio.of(micros, PER_UNIT);
    }

    @Override
    public Unit unit() {
        return Unit.USDT;
    }

    @Override
    public int compareTo(Tether other) {
        return Long.compare(micros, other.micros);
    }

    @Override
    public String toString() {
        return exact().rounded(6, RoundingMode.UNNECESSARY).toPlainString();
    }
}
