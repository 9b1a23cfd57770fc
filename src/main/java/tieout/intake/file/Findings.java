package tieout.intake.file;

import tieout.intake.cell.Problems;
import tieout.intake.fact.Fact;

import java.util.ArrayList;
import java.util.List;

/// What the reading of one file brought: facts, and problems.
///
/// With a problem the facts are worth nothing, since the file is refused whole.
public final class Findings {
    private final List<Fact> facts = new ArrayList<>();
    private final Problems problems = new Problems();

    public void add(Fact fact) {
        facts.add(fact);
    }

    public Problems problems() {
        return problems;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /// The facts of one kind, in the order they were found.
    public <F extends Fact> List<F> of(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
