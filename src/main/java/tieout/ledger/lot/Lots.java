package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.evidence.Problem;
import tieout.ledger.account.Account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Every lot acquired and every disposal made under one policy, to be asked for a period or an
/// instant.
///
/// A pure function of the events and the policy: the same events under another method are
/// `Lots.of(lots.events(), lots.policy().with(method), problems)`.
public final class Lots {
    private final List<LotEvent> events;
    private final LotPolicy policy;
    private final List<Lot> acquired;
    private final List<Disposal> disposals;
    private final List<LateSelection> late;

    private Lots(List<LotEvent> events, LotPolicy policy, LotBook book) {
        this.events = events;
        this.policy = policy;
        this.acquired =
                events.stream()
                        .filter(Lot.class::isInstance)
                        .map(Lot.class::cast)
                        .sorted()
                        .toList();
        this.disposals = List.copyOf(book.disposals());
        this.late = List.copyOf(book.late());
    }

    /// Replays the events, in whatever order they are listed, in the order they happened.
    public static Lots of(
            Collection<? extends LotEvent> events, LotPolicy policy, Collection<Problem> problems) {
        List<LotEvent> inOrder = new ArrayList<>(events);
        inOrder.sort(LotEvent.ORDER);
        LotBook book = new LotBook(policy, problems);
        inOrder.forEach(book::post);
        return new Lots(List.copyOf(inOrder), policy, book);
    }

    /// What happened, in order.
    public List<LotEvent> events() {
        return events;
    }

    public LotPolicy policy() {
        return policy;
    }

    /// All lots, oldest first.
    public List<Lot> acquired() {
        return acquired;
    }

    /// All disposals, in the order of the reliefs.
    public List<Disposal> disposals() {
        return disposals;
    }

    public List<Disposal> disposals(Period period) {
        return disposals.stream().filter(d -> period.contains(d.at())).toList();
    }

    /// Disposals of one nature, such as sales alone.
    public List<Disposal> disposals(Period period, Relief.Nature nature) {
        return disposals(period).stream().filter(d -> d.relief().nature() == nature).toList();
    }

    /// Selections recorded after their disposals; none where the method is another.
    public List<LateSelection> late() {
        return late;
    }

    /// What is left of each lot at the end of a day, oldest first.
    public List<OnHand> onHand(AsOf asOf) {
        return onHand(asOf.cutOff());
    }

    /// What is left of each lot at an instant, oldest first.
    public List<OnHand> onHand(Instant at) {
        Map<Lot, OnHand> left = new TreeMap<>();
        for (Pool pool : before(at).pools()) {
            pool.onHand().forEach(part -> left.merge(part.lot(), part, OnHand::plus));
        }
        return List.copyOf(left.values());
    }

    /// What is left of each lot of an account, where each account keeps lots of its own.
    public List<OnHand> onHand(Account account, AsOf asOf) {
        return before(asOf.cutOff()).pool(account).onHand();
    }

    private LotBook before(Instant at) {
        LotBook book = new LotBook(policy, new ArrayList<>());
        events.stream().takeWhile(event -> event.at().isBefore(at)).forEach(book::post);
        return book;
    }

    public static Usd cost(List<OnHand> onHand) {
        return sum(onHand, OnHand::cost);
    }

    public static Bitcoin quantity(List<OnHand> onHand) {
        Bitcoin sum = Bitcoin.ZERO;
        for (OnHand lot : onHand) {
            sum = sum.plus(lot.quantity());
        }
        return sum;
    }

    /// Dollars of rows added up.
    static <R> Usd sum(Collection<R> rows, Function<R, Usd> amount) {
        Usd sum = Usd.ZERO;
        for (R row : rows) {
            sum = sum.plus(amount.apply(row));
        }
        return sum;
    }
}
