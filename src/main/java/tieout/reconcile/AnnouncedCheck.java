package tieout.reconcile;

import tieout.amount.Bitcoin;
import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.evidence.Origin;
import tieout.intake.fact.Announcement;
import tieout.intake.fact.Fill;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Each announced sale against the fills of the days that the announcement covers.
///
/// Quantity and net proceeds tie if the printed number, with its qualifier, is true of the fills.
/// Sales on other days are not part of it; the tie names them, so that nobody takes the announced
/// number for the month's.
final class AnnouncedCheck implements Check {
    private static final Control CONTROL = Control.ANNOUNCED_TO_LEDGER;

    @Override
    public List<Finding> findings(Close close) {
        List<Finding> findings = new ArrayList<>();
        for (Announcement announcement : close.facts().of(Announcement.class)) {
            if (close.month().contains(announcement.firstDay())) {
                findings.add(quantity(close, announcement));
                findings.add(proceeds(close, announcement));
            }
        }
        return findings;
    }

    private static List<Fill> sales(Close close) {
        return close.facts().of(Fill.class).stream()
                .filter(f -> f.side() == Fill.Side.SELL && close.month().contains(f.at()))
                .toList();
    }

    private static boolean covers(Announcement announcement, Fill fill) {
        var day = fill.at().atOffset(ZoneOffset.UTC).toLocalDate();
        return !day.isBefore(announcement.firstDay()) && !day.isAfter(announcement.lastDay());
    }

    private static List<Fill> covered(Close close, Announcement announcement) {
        return sales(close).stream().filter(f -> covers(announcement, f)).toList();
    }

    private static Finding quantity(Close close, Announcement announcement) {
        Bitcoin announced = sum(covered(close, announcement));
        Bitcoin other = sum(sales(close)).minus(announced);
        String more =
                other.isZero()
                        ? ""
                        : "; other sales of the month are " + Saying.of(other.exact(), Unit.BTC);
        return finding(
                close,
                announcement,
                "quantity",
                announcement.quantity(),
                announced.exact(),
                Unit.BTC,
                more);
    }

    /// Announced in millions of dollars; the fills settle in tether, valued at each day's price.
    private static Finding proceeds(Close close, Announcement announcement) {
        Ratio dollars = Ratio.ZERO;
        Tether tether = Tether.ZERO;
        for (Fill fill : covered(close, announcement)) {
            var day = fill.at().atOffset(ZoneOffset.UTC).toLocalDate();
            Ratio price =
                    close.ledger()
                            .prices()
                            .tether(day)
                            .map(fix -> fix.price().exact())
                            .orElse(Ratio.ZERO);
            dollars = dollars.plus(fill.net().exact().times(price));
            tether = tether.plus(fill.net());
        }
        String more = "; settled as " + Saying.of(tether.exact(), Unit.USDT);
        Printed millions = announcement.netProceedsMillions();
        Ratio inMillions = dollars.dividedBy(Ratio.of(1_000_000));
        return finding(
                close, announcement, "net_proceeds_millions", millions, inMillions, Unit.USD, more);
    }

    private static Bitcoin sum(List<Fill> fills) {
        return fills.stream().map(Fill::quantity).reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    private static Finding finding(
            Close close,
            Announcement announcement,
            String subject,
            Printed printed,
            Ratio exact,
            Unit unit,
            String more) {
        String id = CONTROL.id() + ":" + announcement.published() + ":" + subject;
        Side theirs =
                new Side(
                        announcement.document(),
                        Ratio.of(printed.value()),
                        unit,
                        List.of(announcement.origin()));
        List<Origin> places = covered(close, announcement).stream().map(Fill::origin).toList();
        Side ours = new Side("the fills of those days", exact, unit, places);
        String sentence =
                announcement.document()
                        + " announced "
                        + printed
                        + (unit == Unit.USD ? " (US$ millions), " : " BTC, ")
                        + ours.words()
                        + more;
        if (printed.admits(exact)) {
            return new Tie(CONTROL, id, sentence + ".", theirs, ours, Ratio.ZERO);
        }
        return new Break(
                CONTROL,
                id,
                sentence + ", which the announced words do not allow.",
                theirs.value().minus(exact),
                unit,
                theirs,
                ours,
                announcement.published(),
                Optional.empty());
    }
}
