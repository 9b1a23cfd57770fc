package tieout.verify.formula;

import java.util.function.Supplier;

/// The stored cells of a workbook, by address and by defined name.
public interface Grid {
    /// Column and row count from 1.
    Value at(String sheet, int column, int row);

    /// The cells of a range, gathered when it is first asked for.
    Value area(String sheet, String address, Supplier<Value> cells);

    /// `Fills!$G$12:$G$40`, or nothing for a name that is not defined.
    String named(String name);
}
