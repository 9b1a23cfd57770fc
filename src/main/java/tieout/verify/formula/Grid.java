package tieout.verify.formula;

/// The stored cells of a workbook, by address and by defined name.
public interface Grid {
    /// Column and row count from 1.
    Value at(String sheet, int column, int row);

    /// `Fills!$G$12:$G$40`, or nothing for a name that is not defined.
    String named(String name);
}
