package tieout.amount;

import java.math.RoundingMode;

/// An amount of US dollars, in millionths; cents are a rounding, done once when posted or printed.
///
/// A `long` of micros: integer equality, no rounding until a figure is printed or posted.
public record Usd(long micros) implements Amount, Comparable<Usd> {
    public static final Usd ZERO = new Usd(0);
    private static final long PER_UNIT = 1_000_000L;
    private static final long MICROS_PER_CENT = 10_000L;

    /// Reads `1.5`; at most 6 decimals, else [Unreadable].
    public static Usd parse(String text) {
        return new Usd(Digits.parse(text, 6, "a dollar amount", "a millionth of a dollar"));
    }

    /// The fraction rounded once, by the stated mode, to micros.
    public static Usd of(Ratio exact, RoundingMode mode) {
        return new Usd(exact.scaled(PER_UNIT, mode));
    }

    /// The fraction rounded once, by the stated mode, to whole cents: what is posted.
    public static Usd cents(Ratio exact, RoundingMode mode) {
        return new Usd(exact.scaled(100, mode) * MICROS_PER_CENT);
    }

    /// Whether nothing finer than a cent is in it.
    public boolean isWholeCents() {
        return micros % MICROS_PER_CENT == 0;
    }

    public Usd plus(Usd other) {
        return new Usd(Math.addExact(micros, other.micros));
    }

    public Usd minus(Usd other) {
        return new Usd(Math.subtractExact(micros, other.micros));
    }

    public Usd negated() {
        return new Usd(Math.negateExact(micros));
    }

    public Usd abs() {
        return new Usd(Math.absExact(micros));
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
        return Unit.USD;
    }

    @Override
    public int compareTo(Usd other) {
        return Long.compare(micros, other.micros);
    }

    @Override
    public String toString() {
        return exact().rounded(6, RoundingMode.UNNECESSARY).toPlainString();
    }
}
