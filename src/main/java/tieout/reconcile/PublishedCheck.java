package tieout.reconcile;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.intake.standing.Opening;
import tieout.intake.standing.Publication;
import tieout.ledger.Bridge;
import tieout.ledger.account.Entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the company has published of production, sales and holdings against the ledger.
///
/// The opening of the month ties to what was published as held at the end of the month before; the
/// month itself and the months before it tie to what was published of them. A comparative that has
/// changed since is a break until somebody gives the reason.
final class PublishedCheck implements Check {
    /// The ledger's value of a published figure, with the lines that make it.
    private record Ours(Bitcoin value, List<Origin> places) {
        static Ours of(List<Entry> entries, Bitcoin value) {
            return new Ours(value.abs(), entries.stream().map(Entry::origin).toList());
        }
    }

    @Override
    public List<Finding> findings(Close close) {
        List<Finding> findings = new ArrayList<>();
        for (Publication publication : close.facts().settings(Publication.class)) {
            if (publication.month().compareTo(close.month()) <= 0) {
                ours(close, publication)
                        .map(ours -> finding(control(close, publication), publication, ours))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Control control(Close close, Publication publication) {
        if (publication.month().equals(close.month())) {
            return Control.PUBLISHED_TO_LEDGER;
        }
        boolean opening =
                publication.month().equals(close.month().previous())
                        && publication.figure().equals("bitcoin_held");
        return opening ? Control.OPENING_TO_PUBLISHED : Control.COMPARATIVES_TO_PUBLISHED;
    }

    /// None for figures that the ledger does not keep, and for months before its opening.
    private static Optional<Ours> ours(Close close, Publication publication) {
        Month month = publication.month();
        Optional<Month> opened =
                close.facts().settings(Opening.class).stream()
                        .map(Opening::day)
                        .min(LocalDate::compareTo)
                        .map(Month::of);
        if (opened.isEmpty() || month.compareTo(opened.get()) < 0) {
            return Optional.empty();
        }
        Bridge bridge = close.ledger().bridge(month);
        boolean whole = month.compareTo(opened.get()) > 0;
        return switch (publication.figure()) {
            case "bitcoin_held" ->
                    Optional.of(Ours.of(bridge.closing().entries(), bridge.closing().bitcoin()));
            case "bitcoin_produced" ->
                    Optional.of(Ours.of(bridge.produced().entries(), bridge.produced().bitcoin()))
                            .filter(ours -> whole);
            case "bitcoin_sold" ->
                    Optional.of(Ours.of(bridge.sold().entries(), bridge.sold().bitcoin()))
                            .filter(ours -> whole);
            default -> Optional.empty();
        };
    }

    private static Finding finding(Control control, Publication publication, Ours ours) {
        String id = control.id() + ":" + publication.figure() + ":" + publication.month();
        Ratio printed = Ratio.of(publication.printed().value());
        Side theirs =
                new Side(publication.document(), printed, Unit.BTC, List.of(publication.origin()));
        Side ledger = Side.ledger(ours.value(), ours.places());
        String sentence =
                publication.document()
                        + " printed "
                        + publication.printed()
                        + " BTC as "
                        + publication.figure()
                        + " of "
                        + publication.month()
                        + ", "
                        + ledger.words();
        if (publication.printed().admits(ours.value().exact())) {
            return new Tie(control, id, sentence + ".", theirs, ledger, Ratio.ZERO);
        }
        return new Break(
                control,
                id,
                sentence + ", which is outside of what those digits stand for.",
                printed.minus(ours.value().exact()),
                Unit.BTC,
                theirs,
                ledger,
                publication.month().last(),
                Optional.empty());
    }
}
