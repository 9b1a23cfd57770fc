package tieout.ledger.revenue;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.ledger.account.Account;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Contract days in order, narrowed step by step: of which pool, of which period.
public record ContractDays(List<ContractDay> list) implements Iterable<ContractDay> {
    public ContractDays {
        list = List.copyOf(list);
    }

    public ContractDays of(Account pool) {
        return where(d -> d.pool().equals(pool));
    }

    /// Those whose work was done in the period, whenever it was credited.
    public ContractDays during(Period period) {
        return where(d -> period.contains(d.day()));
    }

    /// Those whose work was done before the instant and credited only from then on.
    public ContractDays uncredited(Instant instant) {
        return where(d -> endsBy(d, instant) && d.credited().isAfter(instant));
    }

    private static boolean endsBy(ContractDay contract, Instant instant) {
        return !new AsOf(contract.day()).cutOff().isAfter(instant);
    }

    private ContractDays where(Predicate<ContractDay> wanted) {
        return new ContractDays(list.stream().filter(wanted).toList());
    }

    public Bitcoin net() {
        return sum(ContractDay::net);
    }

    public Bitcoin fee() {
        return sum(ContractDay::fee);
    }

    public Bitcoin gross() {
        return sum(ContractDay::gross);
    }

    private Bitcoin sum(Function<ContractDay, Bitcoin> part) {
        return list.stream().map(part).reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    /// The sum of the days' revenue, each rounded for itself.
    public Usd revenue() {
        return list.stream().map(ContractDay::revenue).reduce(Usd.ZERO, Usd::plus);
    }

    @Override
    public Iterator<ContractDay> iterator() {
        return list.iterator();
    }
}
