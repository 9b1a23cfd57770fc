package tieout.reconcile;

import tieout.amount.Amount;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.evidence.Origin;
import tieout.ledger.account.Balance;
import tieout.ledger.account.Entry;

import java.util.List;

/// One party's word in a control: who says it, the value, and the lines that say so.
public record Side(String who, Ratio value, Unit unit, List<Origin> places) {
    public Side {
        places = places.stream().distinct().toList();
    }

    static Side of(String who, Amount amount, Origin place) {
        return new Side(who, amount.exact(), amount.unit(), List.of(place));
    }

    static Side ledger(Balance balance) {
        return ledger(balance.amount(), balance.entries().stream().map(Entry::origin).toList());
    }

    static Side ledger(Amount amount, List<Origin> places) {
        return new Side("the ledger", amount.exact(), amount.unit(), places);
    }

    /// Nobody said anything: zero, and no lines.
    static Side silent(String who, Unit unit) {
        return new Side(who, Ratio.ZERO, unit, List.of());
    }

    /// `the ledger 168.13 BTC`.
    String words() {
        return who + " " + Saying.of(value, unit);
    }
}
