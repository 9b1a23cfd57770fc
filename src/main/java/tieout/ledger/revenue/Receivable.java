package tieout.ledger.revenue;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.ledger.account.Account;
import tieout.ledger.account.Balance;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Entry;
import tieout.ledger.account.Movements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What one pool owes us over a span of days: opening + earned - paid + other = closing.
///
/// `paid` counts a payout when custody has it, so coins under way are still owed. `other` is
/// whatever else moved on the account; a pool that only credits and pays has none.
public record Receivable(
        Account pool,
        LocalDate first,
        LocalDate last,
        Balance opening,
        Balance earned,
        Balance paid,
        Balance other,
        Balance closing) {
    private static final Set<Cause> NAMED = EnumSet.of(Cause.PRODUCED, Cause.TRANSFERRED);

    public Receivable {
        Bitcoin footed =
                opening.bitcoin().plus(earned.bitcoin()).plus(paid.bitcoin()).plus(other.bitcoin());
        if (!footed.equals(closing.bitcoin())) {
            throw new AssertionError(pool + " from " + first + " to " + last + " does not foot");
        }
    }

    /// The whole period in one.
    public static Receivable over(Movements movements, Account pool, Period period) {
        return between(movements, pool, period.first(), period.last());
    }

    /// Each day of the period; a day's closing is the next day's opening.
    public static List<Receivable> daily(Movements movements, Account pool, Period period) {
        List<Receivable> days = new ArrayList<>();
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            days.add(between(movements, pool, day, day));
        }
        return days;
    }

    private static Receivable between(
            Movements movements, Account pool, LocalDate first, LocalDate last) {
        Instant start = new AsOf(first.minusDays(1)).cutOff();
        Movements through = movements.before(new AsOf(last).cutOff());
        Movements since = through.where(m -> !m.at().isBefore(start));
        List<Entry> moved = since.balance(pool, Unit.BTC).entries();
        return new Receivable(
                pool,
                first,
                last,
                through.before(start).balance(pool, Unit.BTC),
                because(moved, EnumSet.of(Cause.PRODUCED)),
                because(moved, EnumSet.of(Cause.TRANSFERRED)),
                because(moved, EnumSet.complementOf(EnumSet.copyOf(NAMED))),
                through.balance(pool, Unit.BTC));
    }

    private static Balance because(List<Entry> entries, Set<Cause> causes) {
        return new Balance(
                Unit.BTC,
                entries.stream().filter(e -> causes.contains(e.movement().cause())).toList());
    }
}
