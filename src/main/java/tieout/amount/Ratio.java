package tieout.amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact fraction: shares, averages and prices stay fractions until they are printed.
///
/// The denominator is positive and the fraction is in lowest terms, so equal values are equal
/// records. Dividing by zero is a programming error; ask [#isZero] first.
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    private static final int LONG = 62;

    public static final Ratio ZERO = of(0);
    public static final Ratio ONE = of(1);

    public Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction with denominator zero");
        }
        BigInteger common = common(numerator, denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /// The greatest common divisor; most amounts are small enough for plain arithmetic.
    private static BigInteger common(BigInteger numerator, BigInteger denominator) {
        if (numerator.bitLength() > LONG || denominator.bitLength() > LONG) {
            return numerator.gcd(denominator);
        }
        long a = Math.abs(numerator.longValue());
        long b = Math.abs(denominator.longValue());
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return BigInteger.valueOf(a);
    }

    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    public Ratio times(Ratio other) {
        return new Ratio(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Ratio dividedBy(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    public Ratio abs() {
        return new Ratio(numerator.abs(), denominator);
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    public int signum() {
        return numerator.signum();
    }

    /// The value at so many decimals, rounded by the stated mode.
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /// The whole number that this fraction times `scale` is, rounded by the stated mode.
    public long scaled(long scale, RoundingMode mode) {
        return times(of(scale)).rounded(0, mode).longValueExact();
    }

    @Override
    public int compareTo(Ratio other) {
        return minus(other).signum();
    }

    /// The exact decimal when there is one, else `numerator/denominator`.
    @Override
    public String toString() {
        try {
            BigDecimal exact = new BigDecimal(numerator).divide(new BigDecimal(denominator));
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        } catch (ArithmeticException endless) {
            return numerator + "/" + denominator;
        }
    }
}
