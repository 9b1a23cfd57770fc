package tieout.ledger.value;

import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.intake.fact.PriceFix;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;
import tieout.ledger.account.Movements;
import tieout.ledger.price.Prices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Measures movements in the order they happened, and closes each day that is asked for.
///
/// A movement is read by where it comes from and goes to. What passes to or from a lender's
/// collateral does so at fair value, what a pool pays arrives at what it was owed at, and tether
/// that pays or becomes dollars leaves at the dollars it settles. Collateral that a lender applies
/// to its debt leaves at what the lender credits.
public final class Measuring {
    private final MeasurementPolicy policy;
    private final Function<Movement, Usd> revenue;
    private final List<Problem> problems = new ArrayList<>();
    private final MeasurementBook book;
    private final List<Event> events = new ArrayList<>();

    private Measuring(Prices prices, MeasurementPolicy policy, Function<Movement, Usd> revenue) {
        this.policy = policy;
        this.revenue = revenue;
        this.book = new MeasurementBook(prices, problems);
    }

    /// Measures up to the last closing; `revenue` is what a pool's earning was recognised at.
    ///
    /// Throws one [Refusal] with every price that is missing.
    public static Measurement of(
            Movements movements,
            Prices prices,
            MeasurementPolicy policy,
            Function<Movement, Usd> revenue,
            List<AsOf> closings) {
        Measuring measuring = new Measuring(prices, policy, revenue);
        List<AsOf> inOrder = closings.stream().sorted(Comparator.comparing(AsOf::day)).toList();
        measuring.all(movements, inOrder);
        if (!measuring.problems.isEmpty()) {
            throw new Refusal(measuring.problems);
        }
        return new Measurement(measuring.events);
    }

    private void all(Movements movements, List<AsOf> closings) {
        opening(movements.because(Cause.OPENING));
        List<List<Movement>> rows = byRow(movements.where(m -> m.cause() != Cause.OPENING));
        int next = 0;
        for (AsOf closing : closings) {
            while (next < rows.size() && at(rows.get(next)).isBefore(closing.cutOff())) {
                event(rows.get(next++));
            }
            close(closing);
        }
    }

    private static Instant at(List<Movement> row) {
        return row.getFirst().at();
    }

    /// Movements that one row of a source caused at one instant stay together.
    private static List<List<Movement>> byRow(Movements movements) {
        List<List<Movement>> rows = new ArrayList<>();
        for (Movement movement : movements) {
            boolean same =
                    !rows.isEmpty()
                            && rows.getLast().getFirst().origin().equals(movement.origin())
                            && at(rows.getLast()).equals(movement.at());
            if (!same) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(movement);
        }
        return rows;
    }

    private void opening(Movements rows) {
        Map<Carried, List<Movement>> stated = new EnumMap<>(Carried.class);
        for (Movement row : rows) {
            carried(row.to(), row.unit())
                    .ifPresent(c -> stated.computeIfAbsent(c, none -> new ArrayList<>()).add(row));
        }
        stated.forEach(
                (carried, list) -> {
                    Movement first = list.getFirst();
                    book.fix(carried.pricedIn(), first.at(), first.origin())
                            .ifPresent(fix -> book.open(carried, list, fix));
                });
        if (!rows.isEmpty()) {
            events.add(new Event(rows.list().getFirst().at(), rows.list(), book.taken(), Usd.ZERO));
        }
    }

    private void close(AsOf closing) {
        Instant at = closing.cutOff().minusSeconds(1);
        for (Carried carried : Carried.values()) {
            List<Origin> changed = book.lastChange(carried);
            if (!changed.isEmpty()) {
                book.fix(carried.pricedIn(), at, changed.getFirst())
                        .ifPresent(fix -> book.remeasure(carried, at, fix));
            }
        }
        events.add(new Event(at, List.of(), book.taken(), Usd.ZERO));
    }

    private void event(List<Movement> row) {
        Usd fee = Usd.ZERO;
        switch (row.getFirst().cause()) {
            case SOLD -> fee = sale(Trade.of(row));
            case PURCHASED -> purchase(Trade.of(row));
            case APPLIED -> applied(row);
            default -> row.forEach(this::move);
        }
        events.add(new Event(at(row), row, book.taken(), fee));
    }

    private void move(Movement movement) {
        Optional<Carried> from = carried(movement.from(), movement.unit());
        Optional<Carried> to = carried(movement.to(), movement.unit());
        if (from.equals(to)) {
            return;
        }
        if (movement.unit() == Unit.USDT) {
            tether(movement, from.isPresent());
        } else if (from.isEmpty()) {
            arrive(movement, to.orElseThrow());
        } else if (to.isEmpty()) {
            depart(movement, from.get());
        } else if (from.get() == Carried.COLLATERAL_RECEIVABLE
                || to.get() == Carried.COLLATERAL_RECEIVABLE) {
            collateral(movement, from.get(), to.get());
        } else {
            book.carryOver(from.get(), to.get(), Nature.RECEIVED_FROM_POOL, movement);
        }
    }

    /// Bitcoin from the world: mined at its revenue, or else at the day's fix.
    private void arrive(Movement movement, Carried to) {
        long units = Carried.smallest(movement.amount());
        if (movement.cause() == Cause.PRODUCED) {
            book.add(to, Nature.MINED, movement, units, revenue.apply(movement), List.of());
            return;
        }
        for (PriceFix fix : fix(movement)) {
            Usd at = new CarryingAmount(movement.amount(), fix).dollars();
            book.add(to, Nature.PURCHASED, movement, units, at, List.of(fix));
        }
    }

    private void depart(Movement movement, Carried from) {
        Nature nature = movement.cause() == Cause.FEES ? Nature.NETWORK_FEES : Nature.PAID_AWAY;
        for (PriceFix fix : fix(movement)) {
            Usd at = new CarryingAmount(movement.amount(), fix).dollars();
            long units = Carried.smallest(movement.amount());
            book.leave(from, nature, movement, units, at, List.of(fix));
        }
    }

    /// Control passes: out at fair value, in at fair value.
    private void collateral(Movement movement, Carried from, Carried to) {
        Nature nature =
                to == Carried.COLLATERAL_RECEIVABLE
                        ? Nature.POSTED_AS_COLLATERAL
                        : Nature.RETURNED_FROM_COLLATERAL;
        for (PriceFix fix : fix(movement)) {
            Usd at = new CarryingAmount(movement.amount(), fix).dollars();
            long units = Carried.smallest(movement.amount());
            book.leave(from, nature, movement, units, at, List.of(fix));
            book.add(to, nature, movement, units, at, List.of(fix));
        }
    }

    /// Collateral that a lender kept or sold leaves at what it credited, whatever the day's fix.
    private void applied(List<Movement> row) {
        Movement coins = row.getFirst();
        Usd credited = new Movements(row).of(Unit.USD).usd();
        for (Carried from : carried(coins.from(), coins.unit()).stream().toList()) {
            long units = Carried.smallest(coins.amount());
            book.leave(from, Nature.APPLIED_TO_DEBT, coins, units, credited, List.of());
        }
    }

    /// Tether and dollars change places one for one; what tether is worth less or more is a loss
    /// or gain on tether.
    private void tether(Movement movement, boolean out) {
        Tether tether = (Tether) movement.amount();
        Usd at = MeasurementPolicy.par(tether);
        boolean lender = isLender(movement.to()) || isLender(movement.from());
        if (out) {
            Nature nature = lender ? Nature.PAID_TO_LENDER : Nature.REDEEMED;
            nature = movement.cause() == Cause.FEES ? Nature.PAID_AWAY : nature;
            book.leave(Carried.TETHER, nature, movement, tether.micros(), at, List.of());
        } else {
            Nature nature = lender ? Nature.BORROWED : Nature.BOUGHT_WITH_DOLLARS;
            book.add(Carried.TETHER, nature, movement, tether.micros(), at, List.of());
        }
    }

    private static boolean isLender(Account account) {
        return account.kind() == Account.Kind.LENDER;
    }

    /// Bitcoin leaves at the price quoted; the tether received comes in at its own fix. Answers the
    /// fee, if it is an expense.
    private Usd sale(Trade trade) {
        Usd fee = Usd.ZERO;
        for (PriceFix fix : tetherFix(trade)) {
            boolean netted = policy.feeIsNetted();
            boolean par = policy.atPar();
            Usd price = policy.quoted(netted ? trade.net() : trade.gross(), fix);
            Usd received = new CarryingAmount(trade.net(), fix).dollars();
            book.leave(
                    Carried.BITCOIN,
                    Nature.SOLD,
                    trade.first(),
                    trade.bitcoin().satoshis(),
                    price,
                    par ? List.of() : List.of(fix));
            book.add(
                    Carried.TETHER,
                    Nature.RECEIVED_FOR_BITCOIN,
                    trade.first(),
                    trade.net().micros(),
                    received,
                    List.of(fix));
            if (!netted) {
                fee = par ? MeasurementPolicy.par(trade.fee()) : price.minus(received);
            }
        }
        return fee;
    }

    private void purchase(Trade trade) {
        for (PriceFix fix : tetherFix(trade)) {
            boolean netted = policy.feeIsCapitalised();
            Tether spent = trade.gross().plus(trade.fee());
            book.leave(
                    Carried.TETHER,
                    Nature.SPENT_ON_BITCOIN,
                    trade.first(),
                    spent.micros(),
                    policy.quoted(spent, fix),
                    List.of(fix));
            book.add(
                    Carried.BITCOIN,
                    Nature.PURCHASED,
                    trade.first(),
                    trade.bitcoin().satoshis(),
                    policy.quoted(netted ? spent : trade.gross(), fix),
                    List.of(fix));
        }
    }

    private Optional<Carried> carried(Account account, Unit unit) {
        return Carried.of(account, unit, policy.retained());
    }

    private List<PriceFix> fix(Movement movement) {
        Unit unit = movement.unit() == Unit.BTC ? Unit.USD_PER_BTC : Unit.USD_PER_USDT;
        return book.fix(unit, movement.at(), movement.origin()).stream().toList();
    }

    private List<PriceFix> tetherFix(Trade trade) {
        Movement first = trade.first();
        return book.fix(Unit.USD_PER_USDT, first.at(), first.origin()).stream().toList();
    }
}
