package tieout.verify;

import tieout.evidence.Problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was read of one document: how many numbers tied to what, and what is wrong with it.
public final class Tally {
    private final String document;
    private final Map<Kind, Integer> ties = new EnumMap<>(Kind.class);
    private final List<Problem> problems = new ArrayList<>();
    private int untied;

    Tally(String document) {
        this.document = document;
    }

    void tied(Kind kind) {
        ties.merge(kind, 1, Integer::sum);
    }

    void untied(Problem problem) {
        untied++;
        problems.add(problem);
    }

    /// With what was counted elsewhere of the same document.
    void add(Tally part) {
        part.ties.forEach((kind, count) -> ties.merge(kind, count, Integer::sum));
        problems.addAll(part.problems);
        untied += part.untied;
    }

    void wrong(String where, String wrong, String remedy) {
        problems.add(Problem.of(document + (where.isEmpty() ? "" : " " + where), wrong, remedy));
    }

    public String document() {
        return document;
    }

    /// Numbers read, tied or not.
    public int read() {
        return ties.values().stream().mapToInt(Integer::intValue).sum() + untied;
    }

    public int untied() {
        return untied;
    }

    /// How many tied to this.
    public int ties(Kind kind) {
        return ties.getOrDefault(kind, 0);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// `board-memo.pdf: 312 numbers, 251 figure, 40 date`.
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(document + ": " + read() + " numbers");
        ties.forEach(
                (kind, count) ->
                        words.append(", ")
                                .append(count)
                                .append(' ')
                                .append(kind.name().toLowerCase(java.util.Locale.ROOT)));
        return words + (untied == 0 ? "" : ", " + untied + " untied");
    }
}
