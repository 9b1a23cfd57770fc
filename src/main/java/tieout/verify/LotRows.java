package tieout.verify;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.ledger.lot.Disposal;
import tieout.ledger.lot.Lot;
import tieout.ledger.lot.Lots;
import tieout.ledger.lot.OnHand;
import tieout.ledger.lot.Relief;
import tieout.report.Report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a workbook lists of lots and of what disposals took from them, with the totals of sales.
record LotRows(Report report, Doubles values) {
    private static final int MICRO = 6;

    void all() {
        disposals();
        lots();
    }

    private void disposals() {
        List<Disposal> all = report.books().ledger().lots().disposals(report.month());
        Bitcoin quantity = Bitcoin.ZERO;
        Usd cost = Usd.ZERO;
        Usd proceeds = Usd.ZERO;
        for (Disposal disposal : all) {
            values.moment(disposal.at());
            values.row(disposal.quantity().exact());
            values.row(disposal.cost().exact());
            values.row(disposal.proceeds().exact());
            values.row(disposal.gain().exact());
            if (disposal.relief().nature() != Relief.Nature.SOLD) {
                continue;
            }
            quantity = quantity.plus(disposal.quantity());
            cost = cost.plus(disposal.cost());
            proceeds = proceeds.plus(disposal.proceeds());
        }
        values.row(quantity.exact());
        values.row(cost.exact());
        values.row(proceeds.exact());
        values.row(proceeds.minus(cost).exact());
    }

    private void lots() {
        Lots lots = report.books().ledger().lots();
        List<OnHand> after = lots.onHand(report.month().end());
        List<OnHand> before =
                Stream.concat(
                                lots.onHand(report.month().previous().end()).stream(),
                                lots.acquired().stream()
                                        .filter(l -> report.month().contains(l.at()))
                                        .map(l -> new OnHand(l, l.quantity(), l.cost())))
                        .toList();
        Map<Lot, List<Disposal>> taken =
                lots.disposals(report.month()).stream()
                        .collect(Collectors.groupingBy(Disposal::lot));
        Ratio price = report.figure("bitcoin_price").value().orElse(Ratio.ZERO);
        for (OnHand lot : before) {
            values.day(lot.lot().acquired());
            lot(lot, rest(lot, taken.getOrDefault(lot.lot(), List.of())), price);
        }
        OnHand all = sum(before);
        lot(all, new OnHand(all.lot(), Lots.quantity(after), Lots.cost(after)), price);
        values.row(report.books().ledger().transferred(report.month().end()).exact());
    }

    /// What a lot had, less what disposals took from it.
    private static OnHand rest(OnHand before, List<Disposal> taken) {
        Bitcoin quantity = before.quantity();
        Usd cost = before.cost();
        for (Disposal disposal : taken) {
            quantity = quantity.minus(disposal.quantity());
            cost = cost.minus(disposal.cost());
        }
        return new OnHand(before.lot(), quantity, cost);
    }

    private static OnHand sum(List<OnHand> lots) {
        return new OnHand(lots.getFirst().lot(), Lots.quantity(lots), Lots.cost(lots));
    }

    private void lot(OnHand before, OnHand after, Ratio price) {
        Ratio left = after.quantity().exact();
        Ratio cost = after.cost().exact();
        Ratio value = price.times(left);
        values.row(before.quantity().exact());
        values.row(before.cost().exact());
        values.row(before.quantity().minus(after.quantity()).exact());
        values.row(before.cost().minus(after.cost()).exact());
        values.row(left);
        values.row(cost);
        values.row(left.isZero() ? Ratio.ZERO : cost.dividedBy(left));
        values.row(value);
        values.row(value.minus(cost));
        values.rounded(Kind.ROW, value, MICRO);
        values.rounded(Kind.ROW, value.minus(cost), MICRO);
    }
}
