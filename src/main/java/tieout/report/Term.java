package tieout.report;

/// A figure added or subtracted in a sum.
public record Term(String figure, boolean added) {
    public static Term plus(String figure) {
        return new Term(figure, true);
    }

    public static Term minus(String figure) {
        return new Term(figure, false);
    }

    /// `bitcoin_produced`, or `-announced_sale` for what is taken off.
    String signed() {
        return added ? figure : "-" + figure;
    }

    String sign() {
        return added ? "+" : "-";
    }
}
