package tieout.ledger.revenue;

import tieout.intake.Facts;
import tieout.intake.fact.NetworkDay;
import tieout.intake.fact.PoolHashRate;
import tieout.intake.standing.PoolTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What can be expected of each pool on each day, by its terms, its hash rate and the network.
public final class Expectations {
    private record Worked(Account pool, LocalDate day) {}

    private final Map<String, PoolTerms> terms = new LinkedHashMap<>();
    private final Map<Worked, PoolHashRate> work = new LinkedHashMap<>();
    private final Map<LocalDate, List<NetworkDay>> network = new TreeMap<>();

    private Expectations() {}

    public static Expectations of(Facts facts, Chart chart) {
        Expectations expectations = new Expectations();
        for (PoolTerms terms : facts.settings(PoolTerms.class)) {
            expectations.terms.put(terms.account(), terms);
        }
        for (PoolHashRate rate : facts.of(PoolHashRate.class)) {
            for (Account pool : chart.find(rate.account(), Set.of(Account.Kind.POOL))) {
                expectations.work.put(new Worked(pool, rate.day()), rate);
            }
        }
        for (NetworkDay day : facts.of(NetworkDay.class)) {
            expectations.network.computeIfAbsent(day.day(), d -> new ArrayList<>()).add(day);
        }
        return expectations;
    }

    /// The terms of a pool that pays by a formula; others leave nothing to be expected.
    public Optional<PoolTerms> formula(Account pool) {
        return Optional.ofNullable(terms.get(pool.id()))
                .filter(t -> t.scheme() == PoolTerms.Scheme.FPPS);
    }

    /// Empty for a day without a hash rate or without the network's numbers.
    public Optional<ExpectedPayout> expected(Account pool, LocalDate day) {
        List<NetworkDay> spans = network.getOrDefault(day, List.of());
        Optional<PoolHashRate> rate = Optional.ofNullable(work.get(new Worked(pool, day)));
        return formula(pool)
                .filter(t -> !spans.isEmpty())
                .flatMap(t -> rate.map(r -> new ExpectedPayout(r, spans, t)));
    }
}
