package tieout.reconcile;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;
import tieout.intake.fact.Selection;
import tieout.intake.standing.Choice.LotMethod;
import tieout.ledger.lot.LateSelection;
import tieout.ledger.lot.LotEvent;
import tieout.ledger.lot.Lots;
import tieout.ledger.lot.Relief;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Under specific identification, what each disposal of the month took against the lots that were
/// selected for it by then.
///
/// Lots chosen with hindsight still relieve cost, but the disposal breaks until somebody explains.
/// Under any other method there is nothing to select and nothing to test.
final class SelectionsCheck implements Check {
    @Override
    public List<Finding> findings(Close close) {
        Lots lots = close.ledger().lots();
        List<Finding> findings = new ArrayList<>();
        if (lots.policy().method() == LotMethod.SPECIFIC_IDENTIFICATION) {
            for (LotEvent event : lots.events()) {
                if (event instanceof Relief relief && close.month().contains(relief.at())) {
                    findings.add(finding(close, relief, late(lots, relief)));
                }
            }
        }
        return findings;
    }

    private static List<Selection> late(Lots lots, Relief relief) {
        return lots.late().stream()
                .filter(late -> late.relief().equals(relief))
                .map(LateSelection::selection)
                .toList();
    }

    private static Finding finding(Close close, Relief relief, List<Selection> late) {
        Bitcoin inTime = relief.quantity();
        StringBuilder names = new StringBuilder();
        for (Selection selection : late) {
            inTime = inTime.minus(selection.quantity());
            names.append(names.isEmpty() ? "; " : ", ")
                    .append(selection.selectionId())
                    .append(" by ")
                    .append(selection.by())
                    .append(" came at ")
                    .append(selection.recordedAt());
        }
        List<Origin> places = relief.selections().stream().map(Selection::origin).toList();
        LocalDate day = relief.at().atOffset(ZoneOffset.UTC).toLocalDate();
        return close.compare(
                Control.SELECTIONS_TO_DISPOSALS,
                relief.name(),
                Side.of(relief.name(), relief.quantity(), relief.origin()),
                new Side("selections by then", inTime.exact(), inTime.unit(), places),
                day,
                names.toString());
    }
}
