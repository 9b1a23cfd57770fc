package tieout.reconcile;

import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Unreadable;
import tieout.intake.fact.Explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Recorded explanations applied: each accepts the one break that it names, for its exact amount.
///
/// An explanation that names no break of the month, or another amount, is itself a break: it would
/// hide something one day.
record Explained(Close close) {

    List<Finding> findings(List<Finding> found) {
        List<Explanation> given =
                close.facts().of(Explanation.class).stream()
                        .filter(e -> close.month().contains(e.on()) || ofMonth(e))
                        .toList();
        Set<Explanation> used = new LinkedHashSet<>();
        List<Finding> all = new ArrayList<>();
        for (Finding finding : found) {
            all.add(finding instanceof Break b ? explained(b, given, used) : finding);
        }
        for (Explanation explanation : given) {
            if (!used.contains(explanation)) {
                all.add(idle(explanation));
            }
        }
        return all;
    }

    /// Explanations lie in the folder of the month they explain.
    private boolean ofMonth(Explanation explanation) {
        return explanation.origin().source().part(0).equals(close.month().toString());
    }

    private static Finding explained(Break found, List<Explanation> given, Set<Explanation> used) {
        Optional<Explanation> fitting =
                given.stream().filter(e -> e.breakId().equals(found.id())).findFirst();
        if (fitting.isEmpty() || !amount(fitting.get()).equals(Optional.of(found.amount().abs()))) {
            return found;
        }
        used.add(fitting.get());
        return found.accepted(fitting.get());
    }

    private static Optional<Ratio> amount(Explanation explanation) {
        try {
            return Optional.of(Ratio.of(Printed.parse(explanation.amount()).value()).abs());
        } catch (Unreadable words) {
            return Optional.empty();
        }
    }

    private Finding idle(Explanation explanation) {
        Side theirs =
                new Side(
                        explanation.by(),
                        amount(explanation).orElse(Ratio.ZERO),
                        Unit.COUNT,
                        List.of(explanation.origin()));
        Control control = Control.EXPLANATIONS_TO_BREAKS;
        String sentence =
                explanation.by()
                        + " explains "
                        + explanation.breakId()
                        + " for "
                        + explanation.amount()
                        + ", and the month has no such break; remove the explanation or correct"
                        + " it.";
        return new Break(
                control,
                control.id() + ":" + explanation.breakId(),
                sentence,
                theirs.value(),
                Unit.COUNT,
                theirs,
                Side.silent("the controls", Unit.COUNT),
                explanation.on(),
                Optional.empty());
    }
}
