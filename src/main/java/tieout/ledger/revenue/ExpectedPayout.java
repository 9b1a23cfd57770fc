package tieout.ledger.revenue;

import tieout.amount.HashRate;
import tieout.amount.Ratio;
import tieout.evidence.Origin;
import tieout.intake.fact.NetworkDay;
import tieout.intake.fact.PoolHashRate;
import tieout.intake.standing.PoolTerms;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// What a pool should have paid for one day's work by its contract (FPPS), in bitcoin, exact.
///
/// `H x 86400 / (difficulty x 2^32) x (subsidy + average fees) x (1 - pool fee)`. Under a
/// difficulty of 142.34e12, 44.1 EH/s earn 19.6715 BTC a day where a block pays 3.125 and 1% fees.
/// A day with two difficulties is the sum of its spans, each for its part of the day's blocks.
public record ExpectedPayout(PoolHashRate work, List<NetworkDay> network, PoolTerms terms) {
    private static final Ratio SECONDS = Ratio.of(86_400);
    private static final Ratio HASHES_PER_EXAHASH = Ratio.of(1_000_000_000_000_000_000L);
    private static final Ratio HASHES_PER_DIFFICULTY =
            new Ratio(BigInteger.TWO.pow(32), BigInteger.ONE);

    public ExpectedPayout {
        network = List.copyOf(network);
        if (network.stream().mapToLong(NetworkDay::blocks).sum() <= 0) {
            throw new IllegalArgumentException("no block on " + work.day());
        }
    }

    public Ratio bitcoin() {
        long blocks = network.stream().mapToLong(NetworkDay::blocks).sum();
        Ratio perDay = Ratio.ZERO;
        for (NetworkDay span : network) {
            Ratio part = Ratio.of(span.blocks(), blocks);
            perDay = perDay.plus(wholeDay(work.accepted(), span).times(part));
        }
        return perDay.times(Ratio.ONE.minus(terms.fee()));
    }

    /// Blocks that the work finds on average in a day, times what a block pays.
    private static Ratio wholeDay(HashRate rate, NetworkDay span) {
        Ratio hashes = rate.exact().times(HASHES_PER_EXAHASH).times(SECONDS);
        Ratio found = hashes.dividedBy(span.difficulty().times(HASHES_PER_DIFFICULTY));
        return found.times(span.subsidy().exact().plus(span.fees().exact()));
    }

    /// The lines it is computed from.
    public List<Origin> origins() {
        List<Origin> origins = new ArrayList<>(List.of(work.origin()));
        network.forEach(span -> origins.add(span.origin()));
        origins.add(terms.origin());
        return origins;
    }
}
