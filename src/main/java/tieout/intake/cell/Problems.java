package tieout.intake.cell;

import tieout.evidence.Origin;
import tieout.evidence.Problem;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with one file, collected while it is read on.
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void add(Origin origin, String wrong, String remedy) {
        found.add(origin.problem(wrong, remedy));
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /// Nothing is wrong so far: a control total may be judged.
    public boolean none() {
        return found.isEmpty();
    }

    /// Nothing is wrong with this line so far.
    public boolean none(Origin origin) {
        return found.stream().noneMatch(p -> p.place().equals(origin.place()));
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }
}
