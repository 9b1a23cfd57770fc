package tieout.intake.csv;

import tieout.evidence.Origin;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Problems;

import java.util.Map;

/// One row of a table: its line and a cell under every column.
public record Row(Origin origin, Map<String, String> texts, Problems problems) {
    /// The cell under a column; a name that the table does not have is a programming error.
    public Cell cell(String column) {
        String text = texts.get(column);
        if (text == null) {
            throw new IllegalArgumentException(column + " is no column of " + texts.keySet());
        }
        return new Cell(origin, column, text, problems);
    }

    /// The text under a column, which may be empty.
    public String text(String column) {
        return cell(column).text();
    }

    public void wrong(String wrong, String remedy) {
        problems.add(origin, wrong, remedy);
    }

    /// Nothing is wrong with this row so far.
    public boolean sound() {
        return problems.none(origin);
    }
}
