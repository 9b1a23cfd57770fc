package tieout.reconcile;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.intake.fact.Fill;
import tieout.intake.fact.Settlement;
import tieout.ledger.account.Account;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fills against the settlement rows of the same venue, trade by trade.
///
/// Rows without a fill are the mark of fills that are missing from the file: coins left the account
/// that the ledger still shows there.
final class FillsCheck implements Check {
    private static final Control CONTROL = Control.FILLS_TO_SETTLEMENTS;

    @Override
    public List<Finding> findings(Close close) {
        List<Finding> findings = new ArrayList<>();
        for (Account venue : close.ledger().chart().accounts(Account.Kind.EXCHANGE)) {
            Trades trades = Trades.of(close, venue);
            List<Finding> breaks = new ArrayList<>();
            withoutFill(close, venue, trades.withoutFill()).ifPresent(breaks::add);
            withoutRows(close, venue, trades.withoutRows()).ifPresent(breaks::add);
            breaks.addAll(differing(close, venue, trades.differing()));
            if (breaks.isEmpty() && !trades.list().isEmpty()) {
                Side theirs = settled(venue, trades.list(), Unit.BTC);
                Side ours = filled(trades.list(), Unit.BTC);
                breaks.add(close.compare(CONTROL, venue.id(), theirs, ours));
            }
            findings.addAll(breaks);
        }
        return findings;
    }

    private static Optional<Finding> withoutFill(
            Close close, Account venue, List<Trades.Trade> orphans) {
        if (orphans.isEmpty()) {
            return Optional.empty();
        }
        Side theirs = settled(venue, orphans, Unit.BTC);
        String sentence =
                venue.holder()
                        + " settled "
                        + Saying.count(orphans.size(), "trade")
                        + " on "
                        + Saying.count((int) Trades.days(orphans), "day")
                        + ", "
                        + Saying.of(theirs.value(), Unit.BTC)
                        + " in all, for which there is no fill, first at "
                        + Saying.places(Trades.places(orphans))
                        + "; fills are missing from the file, or the rows are not ours.";
        LocalDate since =
                orphans.stream()
                        .flatMap(t -> t.rows().stream())
                        .map(Settlement::at)
                        .min(java.time.Instant::compareTo)
                        .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate())
                        .orElse(close.month().last());
        return Optional.of(
                found(
                        venue,
                        "rows_without_fill",
                        sentence,
                        theirs,
                        filled(orphans, Unit.BTC),
                        since));
    }

    private static Optional<Finding> withoutRows(
            Close close, Account venue, List<Trades.Trade> unsettled) {
        if (unsettled.isEmpty()) {
            return Optional.empty();
        }
        Side ours = filled(unsettled, Unit.BTC);
        String sentence =
                Saying.count(unsettled.size(), "fill")
                        + " of "
                        + Saying.of(ours.value(), Unit.BTC)
                        + " in all have no row in the account history of "
                        + venue.holder()
                        + ", first at "
                        + Saying.places(ours.places())
                        + "; the history is cut short, or the fills were not executed.";
        Side theirs = settled(venue, unsettled, Unit.BTC);
        LocalDate since =
                unsettled.stream()
                        .flatMap(t -> t.fill().stream())
                        .map(Fill::at)
                        .min(java.time.Instant::compareTo)
                        .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate())
                        .orElse(close.month().last());
        return Optional.of(found(venue, "fills_without_row", sentence, theirs, ours, since));
    }

    private static List<Finding> differing(
            Close close, Account venue, List<Trades.Trade> differing) {
        List<Finding> breaks = new ArrayList<>();
        for (Unit unit : List.of(Unit.BTC, Unit.USDT)) {
            List<Trades.Trade> wrong =
                    differing.stream()
                            .filter(t -> !t.settled(unit).equals(t.filled(unit)))
                            .toList();
            if (!wrong.isEmpty()) {
                Side theirs = settled(venue, wrong, unit);
                Side ours = filled(wrong, unit);
                String sentence =
                        Saying.count(wrong.size(), "trade")
                                + " settled for other amounts than filled: "
                                + theirs.words()
                                + ", "
                                + ours.words()
                                + ", first at "
                                + Saying.places(ours.places())
                                + ".";
                String what = "amounts:" + unit.name();
                breaks.add(found(venue, what, sentence, theirs, ours, close.month().last()));
            }
        }
        return breaks;
    }

    private static Side settled(Account venue, List<Trades.Trade> trades, Unit unit) {
        Ratio sum = Trades.settled(trades, unit);
        return new Side(venue.holder(), sum, unit, Trades.rowPlaces(trades));
    }

    private static Side filled(List<Trades.Trade> trades, Unit unit) {
        return new Side("the fills", Trades.filled(trades, unit), unit, Trades.fillPlaces(trades));
    }

    private static Finding found(
            Account venue, String what, String sentence, Side theirs, Side ours, LocalDate since) {
        return new Break(
                CONTROL,
                CONTROL.id() + ":" + venue.id() + ":" + what,
                sentence,
                theirs.value().minus(ours.value()),
                theirs.unit(),
                theirs,
                ours,
                since,
                Optional.empty());
    }
}
