package tieout.reconcile.note;

import tieout.amount.Ratio;
import tieout.reconcile.note.PrintedRollForward.Cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// Notes that say nothing of cost are left out.
    public CostIdentity {
        periods = periods.stream().filter(period -> period.cost().isPresent()).toList();
    }

    private static Ratio difference(PrintedRollForward period) {
        return period.cost().map(Cost::difference).orElse(Ratio.ZERO);
    }

    public static Outcome outcome(PrintedRollForward period) {
        Ratio difference = difference(period).abs();
        if (difference.isZero()) {
            return Outcome.EXACT;
        }
        Ratio slack = period.cost().map(Cost::slack).orElse(Ratio.ZERO);
        return difference.compareTo(slack) <= 0 ? Outcome.ROUNDING : Outcome.OFF;
    }

    /// One sentence for each period, and one for what the periods that are off have in common.
    public List<String> diagnosis() {
        List<String> said = new ArrayList<>();
        for (PrintedRollForward period : periods) {
            Ratio difference = difference(period);
            said.add(
                    period.period()
                            + ": "
                            + switch (outcome(period)) {
                                case EXACT -> "exact";
                                case ROUNDING -> "off by " + difference + ", rounding";
                                case OFF -> "off by " + difference;
                            });
        }
        pattern().ifPresent(said::add);
        return said;
    }

    /// What the periods that are off have in common, if more than one is.
    public Optional<String> pattern() {
        List<PrintedRollForward> off =
                periods.stream().filter(period -> outcome(period) == Outcome.OFF).toList();
        return off.size() > 1 ? Optional.of(pattern(off)) : Optional.empty();
    }

    private static String pattern(List<PrintedRollForward> off) {
        List<Ratio> differences = off.stream().map(CostIdentity::difference).toList();
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
