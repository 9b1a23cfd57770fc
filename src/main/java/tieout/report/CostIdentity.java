package tieout.report;

import tieout.amount.Ratio;

import java.util.ArrayList;
import java.util.List;

/// The cost identity of several printed notes read together: what its differences point to.
///
/// Opening cost + additions - cost of what left = closing cost. One difference says little; the
/// same in every period points to the opening balance or a one-off, one that grows to the process.
public record CostIdentity(List<PrintedRollForward> periods) {
    /// What the difference of one period is.
    public enum Outcome {
        EXACT,
        ROUNDING,
        OFF
    }

    public CostIdentity {
        periods = List.copyOf(periods);
    }

    public static Outcome outcome(PrintedRollForward period) {
        Ratio difference = period.cost().difference().abs();
        if (difference.isZero()) {
            return Outcome.EXACT;
        }
        return difference.compareTo(period.cost().slack()) <= 0 ? Outcome.ROUNDING : Outcome.OFF;
    }

    /// One sentence for each period, and one for what the periods that are off have in common.
    public List<String> diagnosis() {
        List<String> said = new ArrayList<>();
        List<PrintedRollForward> off = new ArrayList<>();
        for (PrintedRollForward period : periods) {
            Ratio difference = period.cost().difference();
            said.add(
                    period.period()
                            + ": "
                            + switch (outcome(period)) {
                                case EXACT -> "exact";
                                case ROUNDING -> "off by " + difference + ", rounding";
                                case OFF -> "off by " + difference;
                            });
            if (outcome(period) == Outcome.OFF) {
                off.add(period);
            }
        }
        if (off.size() > 1) {
            said.add(pattern(off));
        }
        return said;
    }

    private static String pattern(List<PrintedRollForward> off) {
        List<Ratio> differences = off.stream().map(p -> p.cost().difference()).toList();
        String first = off.getFirst().period();
        if (differences.stream().distinct().count() == 1) {
            return "constant since " + first + ": look at the opening cost basis";
        }
        boolean grows = true;
        for (int i = 1; i < differences.size(); i++) {
            grows &= differences.get(i).abs().compareTo(differences.get(i - 1).abs()) > 0;
        }
        return grows
                ? "grows since " + first + ": look at the process"
                : "neither constant nor growing since " + first + ": look at each period";
    }
}
