package tieout.typeset.sheet.close;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.ledger.lot.Disposal;
import tieout.ledger.lot.OnHand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of the disposals with what stood before it: of the relief that is still to take from
/// lots, and of its lot.
///
/// `head` is the row where the relief began; `before` is the row that took from the same lot last,
/// none if this is the month's first.
record Relieved(
        Disposal disposal,
        int row,
        int head,
        Optional<Integer> before,
        Bitcoin wanted,
        Usd gross,
        Usd fees,
        OnHand left) {
    boolean first() {
        return row == head;
    }

    /// The disposals in the order they happened, on rows from `first` on.
    static List<Relieved> of(List<Disposal> disposals, Map<String, OnHand> lots, int first) {
        List<Relieved> rows = new ArrayList<>();
        Map<String, Relieved> last = new LinkedHashMap<>();
        for (Disposal disposal : disposals) {
            int row = first + rows.size();
            Relieved next =
                    rows.isEmpty() || !rows.getLast().disposal.relief().equals(disposal.relief())
                            ? begun(disposal, row, lots, last)
                            : rows.getLast().continued(disposal, row, lots, last);
            rows.add(next);
            last.put(disposal.lot().id(), next);
        }
        return rows;
    }

    private static Relieved begun(
            Disposal disposal, int row, Map<String, OnHand> lots, Map<String, Relieved> last) {
        return new Relieved(
                disposal,
                row,
                row,
                Optional.ofNullable(last.get(disposal.lot().id())).map(Relieved::row),
                disposal.relief().quantity(),
                disposal.relief().proceeds().gross(),
                disposal.relief().proceeds().fees(),
                left(disposal, lots, last));
    }

    private Relieved continued(
            Disposal next, int at, Map<String, OnHand> lots, Map<String, Relieved> last) {
        return new Relieved(
                next,
                at,
                head,
                Optional.ofNullable(last.get(next.lot().id())).map(Relieved::row),
                wanted.minus(disposal.quantity()),
                gross.minus(disposal.gross()),
                fees.minus(disposal.fees()),
                left(next, lots, last));
    }

    /// What the lot had before: less what the row before it took, or as the month found it.
    private static OnHand left(
            Disposal disposal, Map<String, OnHand> lots, Map<String, Relieved> last) {
        String lot = disposal.lot().id();
        return Optional.ofNullable(last.get(lot))
                .map(Relieved::rest)
                .or(() -> Optional.ofNullable(lots.get(lot)))
                .orElseThrow();
    }

    private OnHand rest() {
        return new OnHand(
                left.lot(),
                left.quantity().minus(disposal.quantity()),
                left.cost().minus(disposal.cost()));
    }
}
