package tieout.intake.fact;

import tieout.amount.HashRate;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// One site's hash rate on one day: what is installed and what ran on average.
///
/// `deployed` is nameplate at the end of the day (a stock), `operating` the average over the day.
public record HashRateReading(
        Origin origin,
        String site,
        String region,
        LocalDate day,
        HashRate deployed,
        HashRate operating)
        implements Fact {}
