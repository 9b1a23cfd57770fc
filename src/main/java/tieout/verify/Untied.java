package tieout.verify;

import tieout.evidence.Problem;

import java.util.List;
import java.util.stream.Collectors;

/// A finished document says something that the report does not: nothing is published.
///
/// It lists every number that ties to nothing, with its place and the figure nearest to it.
public final class Untied extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    Untied(List<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
