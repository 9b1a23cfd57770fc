package tieout.evidence;

import java.util.List;
import java.util.stream.Collectors;

/// The input is refused whole, for all the problems listed; nothing is stored and no document made.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public Refusal(List<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public Refusal(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
