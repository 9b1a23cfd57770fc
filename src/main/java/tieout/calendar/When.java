package tieout.calendar;

/// The time a figure speaks of: an instant for a stock, a period for a flow.
public sealed interface When permits AsOf, Period {
    /// As a reader sees it: `28 February 2026`, `February 2026`.
    String label();
}
