package tieout.amount;

import java.math.RoundingMode;

/// Computing power of a fleet, in billions of hashes a second (GH/s).
///
/// One EH/s is 10^18 hashes a second, so 50 EH/s is 50,000,000,000 GH/s and fits a `long`.
public record HashRate(long gigahashes) implements Amount, Comparable<HashRate> {
    public static final HashRate ZERO = new HashRate(0);
    private static final long PER_EXAHASH = 1_000_000_000L;

    /// Reads terahashes a second, as hosting providers report them; at most 3 decimals.
    public static HashRate terahashes(String text) {
        return new HashRate(Digits.parse(text, 3, "a hash rate in TH/s", "a gigahash"));
    }

    /// Reads exahashes a second, as a network's statistics give them; at most 9 decimals.
    public static HashRate exahashes(String text) {
        return new HashRate(Digits.parse(text, 9, "a hash rate in EH/s", "a gigahash"));
    }

    /// A measurement in hashes a second, as pools give it, rounded once to a gigahash.
    public static HashRate hashes(Ratio hashes, RoundingMode mode) {
        return new HashRate(hashes.dividedBy(Ratio.of(PER_EXAHASH)).scaled(1, mode));
    }

    public HashRate plus(HashRate other) {
        return new HashRate(Math.addExact(gigahashes, other.gigahashes));
    }

    /// In EH/s.
    @Override
    public Ratio exact() {
        return Ratio.of(gigahashes, PER_EXAHASH);
    }

    @Override
    public Unit unit() {
        return Unit.EXAHASH_PER_SECOND;
    }

    @Override
    public int compareTo(HashRate other) {
        return Long.compare(gigahashes, other.gigahashes);
    }

    @Override
    public String toString() {
        return exact().rounded(9, RoundingMode.UNNECESSARY).toPlainString();
    }
}
