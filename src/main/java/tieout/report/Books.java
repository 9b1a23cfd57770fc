package tieout.report;

import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.evidence.Source;
import tieout.intake.Facts;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.Publication;
import tieout.ledger.Ledger;
import tieout.reconcile.Reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What figures are computed from: the facts, the ledger, and the month's reconciliation.
///
/// `months` are those whose files are there, oldest first; the last is the one being closed.
public record Books(Facts facts, Ledger ledger, Reconciliation reconciliation, List<Month> months) {
    static final String AS_PUBLISHED = "as first published in ";

    public Books(Facts facts, Ledger ledger, Reconciliation reconciliation) {
        this(facts, ledger, reconciliation, months(facts, reconciliation.month()));
    }

    private static List<Month> months(Facts facts, Month closing) {
        TreeSet<Month> months = new TreeSet<>();
        for (Source source : facts.sources()) {
            Month.parse(source.part(0)).ifPresent(months::add);
        }
        return List.copyOf(months.headSet(closing, true));
    }

    /// The month being closed.
    public Month closing() {
        return reconciliation.month();
    }

    public boolean onFile(Month month) {
        return months().contains(month);
    }

    /// Dollars for a bitcoin on a day; a missing fix is refused, never taken from another day.
    PriceFix bitcoinPrice(LocalDate day) {
        return ledger.prices().bitcoin(day).orElseThrow(() -> missing("bitcoin", day));
    }

    /// Dollars for a tether on a day; a missing fix is refused, never taken from another day.
    PriceFix tetherPrice(LocalDate day) {
        return ledger.prices().tether(day).orElseThrow(() -> missing("tether", day));
    }

    private static Refusal missing(String asset, LocalDate day) {
        return new Refusal(
                Problem.of(
                        Month.of(day) + "/market",
                        "has no " + asset + " price for " + day,
                        "add the fix of that day from the market that the price policy names"));
    }

    /// A figure of a month whose sources are not on file: as first published, or not applicable.
    Figure published(Definition definition, Month month) {
        Optional<Publication> publication =
                facts.settings(Publication.class).stream()
                        .filter(p -> p.month().equals(month))
                        .filter(p -> p.figure().equals(definition.id()))
                        .findFirst();
        return publication
                .map(p -> Figure.of(definition, month, value(p), new Lineage.Rows(List.of(row(p)))))
                .orElseGet(
                        () ->
                                Figure.absent(
                                        definition,
                                        month,
                                        Figure.Absence.NOT_APPLICABLE,
                                        new Lineage.Rows(List.of())));
    }

    private static Ratio value(Publication publication) {
        return Ratio.of(publication.printed().value());
    }

    private static Row row(Publication publication) {
        String what = AS_PUBLISHED + publication.document();
        return new Row(publication.origin(), what, value(publication));
    }
}
