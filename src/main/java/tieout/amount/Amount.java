package tieout.amount;

/// A quantity with its unit, exact: what a source row states and what the ledger adds up.
public sealed interface Amount permits Bitcoin, Usd, Tether, Price, HashRate, Energy, Count {
    /// The value in its unit, without any rounding (one bitcoin is 1, not 100,000,000).
    Ratio exact();

    Unit unit();
}
