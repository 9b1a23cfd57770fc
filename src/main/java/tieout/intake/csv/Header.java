package tieout.intake.csv;

import tieout.evidence.Nearest;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The line of column names, and the names that it has to hold.
record Header(Origin origin, List<String> legal) {
    /// Refuses the file for every column that is missing, unknown or named twice.
    void check(List<String> names) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>(legal);
        names.forEach(missing::remove);
        for (String name : names) {
            if (!legal.contains(name)) {
                String instead = missing.isEmpty() ? "" : ", or name it " + choices(name, missing);
                problems.add(
                        origin.problem(
                                "the column \"" + name + "\" is unknown", "take it out" + instead));
            } else if (!seen.add(name)) {
                problems.add(origin.problem("the column " + name + " stands twice", "keep one"));
            }
        }
        for (String name : missing) {
            String columns = String.join(",", legal);
            problems.add(
                    origin.problem(
                            "the column " + name + " is missing", "the columns are " + columns));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static String choices(String name, Set<String> missing) {
        return Nearest.legal(name, missing);
    }
}
