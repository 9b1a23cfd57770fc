package tieout.amount;

/// A whole number of things: days operated, controls run, fills.
public record Count(long value, Unit unit) implements Amount {
    public Count {
        if (unit != Unit.COUNT && unit != Unit.DAYS) {
            throw new IllegalArgumentException("a count in " + unit);
        }
    }

    public static Count of(long value) {
        return new Count(value, Unit.COUNT);
    }

    public static Count days(long value) {
        return new Count(value, Unit.DAYS);
    }

    @Override
    public Ratio exact() {
        return Ratio.of(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
