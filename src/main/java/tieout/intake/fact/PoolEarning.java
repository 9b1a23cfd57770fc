package tieout.intake.fact;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;

import java.time.Instant;
import java.time.LocalDate;

/// Bitcoin that a pool credits for one UTC mining day: production, at the day it was earned.
///
/// `net` is what the pool owes us after its fee; `subsidy` and `fees` are its block-reward and
/// transaction-fee parts before the fee, `poolFee` what the pool withheld. Earned and credited are
/// two facts: work of 31 January, credited on 1 February, is January's.
public record PoolEarning(
        Origin origin,
        String account,
        LocalDate day,
        Instant credited,
        Bitcoin subsidy,
        Bitcoin fees,
        Bitcoin poolFee,
        Bitcoin net)
        implements Fact {}
