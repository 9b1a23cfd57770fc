package tieout.amount;

import java.math.RoundingMode;

/// Electrical energy, in watt-hours, as a site's meter counts it.
///
/// A fleet of 600 MW takes 14,400,000,000 Wh a day, which fits a `long` for any number of years.
public record Energy(long wattHours) implements Amount, Comparable<Energy> {
    public static final Energy ZERO = new Energy(0);
    private static final long PER_UNIT = 1_000L;

    /// Reads kilowatt-hours, as hosting providers report them; at most 3 decimals.
    public static Energy kilowattHours(String text) {
        return new Energy(Digits.parse(text, 3, "an energy in kWh", "a watt-hour"));
    }

    public Energy plus(Energy other) {
        return new Energy(Math.addExact(wattHours, other.wattHours));
    }

    /// In kWh.
    @Override
    public Ratio exact() {
        return Ratio.of(wattHours, PER_UNIT);
    }

    @Override
    public Unit unit() {
        return Unit.KILOWATT_HOUR;
    }

    @Override
    public int compareTo(Energy other) {
        return Long.compare(wattHours, other.wattHours);
    }

    @Override
    public String toString() {
        return exact().rounded(3, RoundingMode.UNNECESSARY).toPlainString();
    }
}
