package tieout.ledger.account;

import tieout.amount.Bitcoin;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.Period;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Movements in the order they happened, narrowed step by step: which unit, cause, period, account.
///
/// `movements.of(BTC).because(SOLD).during(february).bitcoin()` is a month's sales, and the list
/// left over is its lineage.
public record Movements(List<Movement> list) implements Iterable<Movement> {
    public Movements {
        list = List.copyOf(list);
    }

    public Movements of(Unit unit) {
        return where(m -> m.unit() == unit);
    }

    public Movements because(Cause cause) {
        return where(m -> m.cause() == cause);
    }

    public Movements during(Period period) {
        return where(m -> period.contains(m.at()));
    }

    /// Those that happened before the instant.
    public Movements before(Instant instant) {
        return where(m -> m.at().isBefore(instant));
    }

    public Movements from(Predicate<Account> account) {
        return where(m -> account.test(m.from()));
    }

    public Movements to(Predicate<Account> account) {
        return where(m -> account.test(m.to()));
    }

    public Movements where(Predicate<Movement> wanted) {
        return new Movements(list.stream().filter(wanted).toList());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /// The sum of the amounts, direction aside.
    public Bitcoin bitcoin() {
        Bitcoin sum = Bitcoin.ZERO;
        for (Movement movement : list) {
            sum = sum.plus((Bitcoin) movement.amount());
        }
        return sum;
    }

    /// The sum of the amounts, direction aside.
    public Tether tether() {
        Tether sum = Tether.ZERO;
        for (Movement movement : list) {
            sum = sum.plus((Tether) movement.amount());
        }
        return sum;
    }

    /// The sum of the amounts, direction aside.
    public Usd usd() {
        Usd sum = Usd.ZERO;
        for (Movement movement : list) {
            sum = sum.plus((Usd) movement.amount());
        }
        return sum;
    }

    /// What these movements leave in the accounts of these kinds; moves among them cancel out.
    public Balance balance(Set<Account.Kind> kinds, Unit unit) {
        return balance(account -> kinds.contains(account.kind()), unit);
    }

    public Balance balance(Account account, Unit unit) {
        return balance(account::equals, unit);
    }

    public Balance balance(Predicate<Account> ours, Unit unit) {
        List<Entry> entries = new ArrayList<>();
        for (Movement movement : list) {
            if (movement.unit() != unit || ours.test(movement.from()) == ours.test(movement.to())) {
                continue;
            }
            entries.add(
                    ours.test(movement.to())
                            ? new Entry(movement, movement.amount())
                            : new Entry(movement, Movement.negated(movement.amount())));
        }
        return new Balance(unit, entries);
    }

    @Override
    public Iterator<Movement> iterator() {
        return list.iterator();
    }
}
