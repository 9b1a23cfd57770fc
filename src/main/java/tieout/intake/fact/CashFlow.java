package tieout.intake.fact;

/// Where the cash-flow statement shows what a disposal brought.
public enum CashFlow {
    /// Mined coins turned into cash nearly immediately (ASC 230-10-45-27A).
    OPERATING,
    /// Any other coins turned into cash.
    INVESTING,
    /// Nothing that the company classes as cash came in: supplemental disclosure.
    NONCASH
}
