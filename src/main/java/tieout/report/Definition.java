package tieout.report;

import tieout.amount.Unit;

import java.math.RoundingMode;

/// What a figure is: its id, its unit, whether it is a stock or a flow, and its formula.
///
/// Ids are `snake_case`, one spelling for templates, workbooks, CSV, SQL and JSON. `rounding` is
/// how
/// it is printed: half up, except that trigger prices go up and headroom goes down.
public record Definition(String id, Unit unit, Kind kind, RoundingMode rounding, Formula formula) {

    /// When a figure holds (XBRL: instant or duration).
    public enum Kind {
        /// As of the end of the month.
        STOCK,
        /// For the month.
        FLOW,
        /// An average over the month.
        AVERAGE
    }

    public static Definition stock(String id, Unit unit, Formula formula) {
        return new Definition(id, unit, Kind.STOCK, RoundingMode.HALF_UP, formula);
    }

    public static Definition flow(String id, Unit unit, Formula formula) {
        return new Definition(id, unit, Kind.FLOW, RoundingMode.HALF_UP, formula);
    }

    public static Definition average(String id, Unit unit, Formula formula) {
        return new Definition(id, unit, Kind.AVERAGE, RoundingMode.HALF_UP, formula);
    }

    public Definition rounded(RoundingMode mode) {
        return new Definition(id, unit, kind, mode, formula);
    }
}
