package tieout.intake.cell;

import tieout.evidence.Origin;

import java.util.Map;
import java.util.TreeMap;

/// Ids of a file, each of which may stand there once: a page saved twice repeats them.
public final class Once {
    private final Map<String, Origin> seen = new TreeMap<>();

    /// The id, which has to be there and be new.
    public String id(Cell cell) {
        String id = cell.required();
        Origin earlier = id.isEmpty() ? null : seen.putIfAbsent(id, cell.origin());
        if (earlier != null) {
            String wrong = "\"" + id + "\" stands in line " + earlier.line() + " too";
            cell.wrong(wrong, "send the sender's own file, which has each of them once");
        }
        return id;
    }
}
