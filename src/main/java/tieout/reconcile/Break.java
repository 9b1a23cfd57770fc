package tieout.reconcile;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.intake.fact.Explanation;

import java.time.LocalDate;
import java.util.Optional;

/// Two sides that disagree: by how much, since when, and why that may be.
///
/// `amount` is theirs less ours, so negative means that the ledger has more. An explanation for the
/// same amount makes it an accepted break; it stays a break and is shown as one.
public record Break(
        Control control,
        String id,
        String sentence,
        Ratio amount,
        Unit unit,
        Side theirs,
        Side ours,
        LocalDate since,
        Optional<Explanation> accepted)
        implements Finding {
    public boolean isOpen() {
        return accepted.isEmpty();
    }

    Break accepted(Explanation by) {
        return new Break(control, id, sentence, amount, unit, theirs, ours, since, Optional.of(by));
    }

    @Override
    public Ratio difference() {
        return amount;
    }
}
