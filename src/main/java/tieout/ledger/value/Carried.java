package tieout.ledger.value;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.ledger.account.Account;

import java.util.Optional;
import java.util.Set;

/// A balance that is carried at fair value: one line of the balance sheet each.
public enum Carried {
    /// Ours and under our control: in custody, on a venue, and pledged without loss of control.
    BITCOIN(Unit.BTC, "Bitcoin"),
    /// Mined and not yet paid by a pool: the right to bitcoin.
    POOL_RECEIVABLE(Unit.BTC, "Bitcoin receivable from pools"),
    /// Bitcoin whose control passed to a lender: the right to get it back.
    COLLATERAL_RECEIVABLE(Unit.BTC, "Receivable for bitcoin collateral"),
    TETHER(Unit.USDT, "Tether");

    private final Unit unit;
    private final String label;

    Carried(Unit unit, String label) {
        this.unit = unit;
        this.label = label;
    }

    /// Where a unit in an account of ours is carried; dollars and the world outside are not.
    static Optional<Carried> of(Account account, Unit unit, Set<Account> retained) {
        if (!account.isOwn() || unit == Unit.USD) {
            return Optional.empty();
        }
        if (unit == Unit.USDT) {
            boolean ours =
                    account.kind() == Account.Kind.EXCHANGE
                            || account.kind() == Account.Kind.CUSTODY;
            return ours ? Optional.of(TETHER) : Optional.empty();
        }
        return switch (account.kind()) {
            case POOL -> Optional.of(POOL_RECEIVABLE);
            case CUSTODY, EXCHANGE -> Optional.of(BITCOIN);
            case COLLATERAL ->
                    Optional.of(retained.contains(account) ? BITCOIN : COLLATERAL_RECEIVABLE);
            default -> Optional.empty();
        };
    }

    public Unit unit() {
        return unit;
    }

    public String label() {
        return label;
    }

    /// The unit of the price that values it.
    public Unit pricedIn() {
        return unit == Unit.BTC ? Unit.USD_PER_BTC : Unit.USD_PER_USDT;
    }

    /// So many of the smallest part of its unit.
    Amount amount(long smallest) {
        return unit == Unit.BTC ? new Bitcoin(smallest) : new Tether(smallest);
    }

    static long smallest(Amount amount) {
        return switch (amount) {
            case Bitcoin bitcoin -> bitcoin.satoshis();
            case Tether tether -> tether.micros();
            default -> throw new IllegalArgumentException("carried in " + amount.unit());
        };
    }
}
