package tieout.intake.standing;

import tieout.calendar.CutOff;
import tieout.evidence.Problem;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The company's policies, typed: a missing or unknown one is a problem with the legal answers.
///
/// Nothing has a default: a policy that a figure needs and that is not set is refused.
public final class Policies {
    private static final String FILE = "standing/policies.csv";
    private final Map<PolicyName, Policy> set = new EnumMap<>(PolicyName.class);
    private final Collection<Problem> problems;

    private Policies(Collection<Problem> problems) {
        this.problems = problems;
    }

    /// The policies of these rows; what is wrong with one is told when it is asked for.
    public static Policies of(List<Policy> rows, Collection<Problem> problems) {
        Policies policies = new Policies(problems);
        for (Policy row : rows) {
            PolicyName.parse(row.name()).ifPresent(name -> policies.add(name, row));
        }
        return policies;
    }

    private void add(PolicyName name, Policy row) {
        Policy earlier = set.putIfAbsent(name, row);
        if (earlier != null) {
            problems.add(
                    row.origin()
                            .problem(
                                    "a second " + name.id() + ", after " + earlier.origin(),
                                    "keep the row that holds"));
        }
    }

    /// The answer chosen, or none and a problem.
    public <C extends Choice> Optional<C> choice(PolicyName name, Class<C> kind) {
        return value(name)
                .flatMap(
                        value ->
                                name.choices().stream()
                                        .filter(choice -> choice.words().equals(value))
                                        .map(kind::cast)
                                        .findFirst());
    }

    /// The number set, or none and a problem.
    public Optional<Integer> wholeNumber(PolicyName name) {
        return value(name).map(Integer::valueOf);
    }

    /// The times set, or none and a problem.
    public Optional<List<CutOff>> cutOffs(PolicyName name) {
        return value(name).map(CutOff::list);
    }

    private Optional<String> value(PolicyName name) {
        Optional<Policy> row = Optional.ofNullable(set.get(name));
        if (row.isEmpty()) {
            problems.add(
                    Problem.of(
                            FILE,
                            name.id() + " is not set",
                            "add a row for it with " + name.legal()));
        } else if (!name.admits(row.get().value())) {
            String value = row.get().value();
            problems.add(
                    row.get()
                            .origin()
                            .problem(
                                    "\"" + value + "\" is not what " + name.id() + " can be",
                                    "write " + name.legal()));
            return Optional.empty();
        }
        return row.map(Policy::value);
    }
}
