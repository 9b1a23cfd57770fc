package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.amount.HashRate;
import tieout.amount.Ratio;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// The bitcoin network on one UTC day: its difficulty, and what a block paid.
///
/// A day on which the difficulty changed has a row for each span of blocks under one difficulty;
/// `blocks` weighs them. `fees` is the average of a block's transaction fees, `hashRate` the
/// network's, as the source estimates it.
public record NetworkDay(
        Origin origin,
        LocalDate day,
        Ratio difficulty,
        long blocks,
        Bitcoin subsidy,
        Bitcoin fees,
        HashRate hashRate,
        String stated)
        implements Fact {}
