package tieout.intake.fact;

import tieout.amount.Energy;
import tieout.amount.Ratio;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// One site's machines on one day: how many stand there, how many ran on average, what they took.
///
/// `basis` says whether the energy was metered or only modelled from the machines' own readings.
public record FleetReading(
        Origin origin,
        String site,
        LocalDate day,
        Ratio machines,
        Ratio online,
        Energy energy,
        String basis)
        implements Fact {}
