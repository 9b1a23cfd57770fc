package tieout.intake;

import tieout.evidence.Nearest;
import tieout.intake.cell.Problems;
import tieout.intake.fact.Fact;
import tieout.intake.fact.HashRateReading;
import tieout.intake.standing.OwnAccount;
import tieout.intake.standing.Standing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The regions by which pool accounts and site reports are put side by side.
///
/// A site in a region that no account of ours mines for would fall out of every comparison, so the
/// first row that names one is refused.
final class Regions {
    private final Set<String> known = new TreeSet<>();
    private final Problems problems;

    Regions(List<Standing> settings, Problems problems) {
        this.problems = problems;
        for (Standing setting : settings) {
            if (setting instanceof OwnAccount own && !own.region().isEmpty()) {
                known.add(own.region());
            }
        }
    }

    void check(List<Fact> facts) {
        Set<String> told = new TreeSet<>();
        for (Fact fact : facts) {
            if (fact instanceof HashRateReading reading
                    && !known.contains(reading.region())
                    && told.add(reading.origin().source().path() + " " + reading.region())) {
                String wrong = "region \"" + reading.region() + "\" of " + reading.site();
                problems.add(
                        reading.origin(),
                        wrong + " is that of no pool account",
                        "write " + Nearest.legal(reading.region(), known));
            }
        }
    }
}
