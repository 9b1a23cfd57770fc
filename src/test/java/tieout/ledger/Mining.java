package tieout.ledger;

import tieout.amount.Bitcoin;
import tieout.amount.HashRate;
import tieout.amount.Ratio;
import tieout.calendar.AsOf;
import tieout.evidence.Origin;
import tieout.intake.fact.Fact;
import tieout.intake.fact.NetworkDay;
import tieout.intake.fact.PoolEarning;
import tieout.intake.fact.PoolHashRate;
import tieout.intake.standing.OwnAccount;
import tieout.intake.standing.PoolTerms;
import tieout.intake.standing.Standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The lines of [Books] about pools and the network.
///
/// `pool pool-a FPPS 0.025 START_OF_DAY`,
/// `2026-02-03 earn pool-a 0.975 fee 0.025 credited 2026-02-04T01:00`,
/// `2026-02-03 hash-rate pool-a 44.1`, and
/// `2026-02-03 network 142340000000000 blocks 144 subsidy 3.125 fees 0.03125 hash-rate 1018.9`.
final class Mining {
    private Mining() {}

    static PoolTerms terms(Origin o, List<String> w) {
        return new PoolTerms(
                o,
                w.get(1),
                PoolTerms.Scheme.valueOf(w.get(2)),
                Ratio.of(new BigDecimal(w.get(3))),
                PoolTerms.Inception.valueOf(w.get(4)));
    }

    /// Pools whose terms no line states pay a share of blocks found, priced at the day's end.
    static List<PoolTerms> unsaid(List<Standing> standing) {
        return standing.stream()
                .filter(s -> !said(s, standing))
                .flatMap(s -> pool(s).stream())
                .map(
                        own ->
                                new PoolTerms(
                                        own.origin(),
                                        own.id(),
                                        PoolTerms.Scheme.PPLNS,
                                        Ratio.ZERO,
                                        PoolTerms.Inception.END_OF_DAY))
                .toList();
    }

    private static boolean said(Standing own, List<Standing> standing) {
        return standing.stream()
                .anyMatch(
                        s ->
                                s instanceof PoolTerms terms
                                        && pool(own).stream()
                                                .anyMatch(a -> a.id().equals(terms.account())));
    }

    private static Optional<OwnAccount> pool(Standing setting) {
        return setting instanceof OwnAccount own && own.kind() == OwnAccount.Kind.POOL
                ? Optional.of(own)
                : Optional.empty();
    }

    static Fact fact(Origin o, LocalDate day, List<String> w) {
        return switch (w.get(1)) {
            case "earn" -> earning(o, day, w);
            case "hash-rate" -> new PoolHashRate(o, w.get(2), day, HashRate.exahashes(w.get(3)));
            default ->
                    new NetworkDay(
                            o,
                            day,
                            Ratio.of(new BigDecimal(w.get(2))),
                            Long.parseLong(w.get(4)),
                            Bitcoin.parse(w.get(6)),
                            Bitcoin.parse(w.get(8)),
                            HashRate.exahashes(w.get(10)),
                            "the network");
        };
    }

    private static PoolEarning earning(Origin o, LocalDate day, List<String> w) {
        Bitcoin net = Bitcoin.parse(w.get(3));
        Bitcoin fee = w.size() > 5 ? Bitcoin.parse(w.get(5)) : Bitcoin.ZERO;
        Instant credited = w.size() > 7 ? Instant.parse(w.get(7) + ":00Z") : new AsOf(day).cutOff();
        Bitcoin gross = net.plus(fee);
        return new PoolEarning(o, w.get(2), day, credited, gross, Bitcoin.ZERO, fee, net);
    }
}
