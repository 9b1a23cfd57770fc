package tieout.typeset.chart;

/// A chart of a document: a message, a measure, and data with the labels already printed.
public sealed interface Chart permits Waterfall, MonthlyBars, DebtAndLtv, PriceShock {
    /// The message: a sentence with verb and number.
    String title();

    /// Second line: measure, unit, period, scenario.
    String measure();

    /// Draws within a frame of `width` x `height` points, origin at the top left.
    void draw(Canvas canvas, double width, double height);
}
