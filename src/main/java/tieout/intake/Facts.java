package tieout.intake;

import tieout.evidence.Source;
import tieout.intake.fact.Fact;
import tieout.intake.standing.Company;
import tieout.intake.standing.Policy;
import tieout.intake.standing.Standing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// All that the sources told us, in the order of their files and lines.
///
/// The order does not depend on how the files were found; the sources stay with the facts so that
/// every document can name what it was made from.
public final class Facts {
    private final List<Source> sources;
    private final List<Standing> standing;
    private final List<Fact> happened;
    private final Map<Class<?>, List<?>> byKind = new ConcurrentHashMap<>();

    public Facts(List<Source> sources, List<Standing> standing, List<Fact> happened) {
        this.sources = sources.stream().sorted().toList();
        this.standing = standing.stream().sorted(Comparator.comparing(Standing::origin)).toList();
        this.happened = happened.stream().sorted(Comparator.comparing(Fact::origin)).toList();
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Standing> standing() {
        return standing;
    }

    public List<Fact> happened() {
        return happened;
    }

    /// The facts of one kind, in file and line order.
    public <F extends Fact> List<F> of(Class<F> kind) {
        return gathered(kind, happened);
    }

    /// The settings of one kind, in file and line order.
    public <S extends Standing> List<S> settings(Class<S> kind) {
        return gathered(kind, standing);
    }

    /// Rows ask for a kind again and again; it is gathered when it is first asked for.
    @SuppressWarnings("unchecked")
    private <T> List<T> gathered(Class<T> kind, List<? super T> all) {
        return (List<T>)
                byKind.computeIfAbsent(kind, k -> all.stream().filter(k::isInstance).toList());
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
