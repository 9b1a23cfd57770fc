package tieout.ledger.account;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.amount.Usd;

import java.util.List;

/// What stands in one or more accounts, in one unit, with every entry that makes it.
public record Balance(Unit unit, List<Entry> entries) {
    public Balance {
        entries = List.copyOf(entries);
    }

    public Amount amount() {
        return switch (unit) {
            case BTC -> bitcoin();
            case USDT -> tether();
            case USD -> usd();
            default -> throw new IllegalArgumentException("a balance in " + unit);
        };
    }

    public Bitcoin bitcoin() {
        Bitcoin sum = Bitcoin.ZERO;
        for (Entry entry : in(Unit.BTC)) {
            sum = sum.plus((Bitcoin) entry.change());
        }
        return sum;
    }

    public Tether tether() {
        Tether sum = Tether.ZERO;
        for (Entry entry : in(Unit.USDT)) {
            sum = sum.plus((Tether) entry.change());
        }
        return sum;
    }

    public Usd usd() {
        Usd sum = Usd.ZERO;
        for (Entry entry : in(Unit.USD)) {
            sum = sum.plus((Usd) entry.change());
        }
        return sum;
    }

    private List<Entry> in(Unit wanted) {
        if (unit != wanted) {
            throw new IllegalArgumentException("a balance in " + unit + " read as " + wanted);
        }
        return entries;
    }
}
