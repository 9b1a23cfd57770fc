package tieout.intake.wording;

import tieout.amount.Unit;
import tieout.evidence.Origin;

/// The label of a figure, its printed unit, and its decimals for each audience.
///
/// `millions` says that release and board read it in millions; accountants always read whole units.
public record Wording(
        Origin origin,
        String figure,
        String label,
        String unit,
        boolean millions,
        int releaseDecimals,
        int boardDecimals,
        int accountsDecimals,
        String note) {

    public int decimals(Audience audience) {
        return switch (audience) {
            case RELEASE -> releaseDecimals;
            case BOARD -> boardDecimals;
            case ACCOUNTS -> accountsDecimals;
        };
    }

    /// The power of ten that a value is divided by before it is printed: 6 for millions, -2 for per
    /// cent, else 0.
    public int shift(Audience audience, Unit measured) {
        if (measured == Unit.SHARE) {
            return -2;
        }
        return millions && audience != Audience.ACCOUNTS ? 6 : 0;
    }
}
