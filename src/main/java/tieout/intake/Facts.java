package tieout.intake;

import tieout.evidence.Source;
import tieout.intake.fact.Fact;
import tieout.intake.standing.Company;
import tieout.intake.standing.Policy;
import tieout.intake.standing.Standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that the sources told us, in the order of their files and lines.
///
/// The order does not depend on how the files were found; the sources stay with the facts so that
/// every document can name what it was made from.
public record Facts(List<Source> sources, List<Standing> standing, List<Fact> happened) {
    public Facts {
        sources = sources.stream().sorted().toList();
        standing = standing.stream().sorted(Comparator.comparing(Standing::origin)).toList();
        happened = happened.stream().sorted(Comparator.comparing(Fact::origin)).toList();
    }

    /// The facts of one kind, in file and line order.
    public <F extends Fact> List<F> of(Class<F> kind) {
        return happened.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The settings of one kind, in file and line order.
    public <S extends Standing> List<S> settings(Class<S> kind) {
        return standing.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Optional<Policy> policy(String name) {
        return settings(Policy.class).stream().filter(p -> p.name().equals(name)).findFirst();
    }

    public Optional<Company> company(String setting) {
        return settings(Company.class).stream()
                .filter(c -> c.setting().equals(setting))
                .findFirst();
    }
}
