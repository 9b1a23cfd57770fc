package tieout.ledger.value;

import tieout.amount.Bitcoin;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;
import tieout.ledger.account.Movements;

import java.util.List;

/// The movements of one sale or purchase read together: coins, tether quoted, and the venue's fee.
public record Trade(Movement first, Bitcoin bitcoin, Tether gross, Tether fee) {
    static Trade of(List<Movement> row) {
        Movements all = new Movements(row);
        return new Trade(
                row.getFirst(),
                all.of(Unit.BTC).bitcoin(),
                all.of(Unit.USDT).where(m -> m.cause() != Cause.FEES).tether(),
                all.of(Unit.USDT).because(Cause.FEES).tether());
    }

    public Tether net() {
        return gross.minus(fee);
    }
}
