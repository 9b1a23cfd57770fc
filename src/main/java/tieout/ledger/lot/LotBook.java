package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.evidence.Problem;
import tieout.intake.fact.Selection;
import tieout.intake.standing.Choice.LotMethod;
import tieout.intake.standing.Choice.LotScope;
import tieout.ledger.account.Account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lots while events are replayed, in the order they happened.
final class LotBook {
    private final LotPolicy policy;
    private final Collection<Problem> problems;
    private final Map<String, Pool> pools = new LinkedHashMap<>();
    private final Map<String, Lot> lots = new LinkedHashMap<>();
    private final List<Disposal> disposals = new ArrayList<>();
    private final List<LateSelection> late = new ArrayList<>();

    LotBook(LotPolicy policy, Collection<Problem> problems) {
        this.policy = policy;
        this.problems = problems;
    }

    List<Disposal> disposals() {
        return disposals;
    }

    List<LateSelection> late() {
        return late;
    }

    Collection<Pool> pools() {
        return pools.values();
    }

    /// The lots that an account's disposals take from.
    Pool pool(Account account) {
        String key = policy.scope() == LotScope.COMPANY ? "" : account.id();
        return pools.computeIfAbsent(key, absent -> new Pool(policy));
    }

    void post(LotEvent event) {
        switch (event) {
            case Lot lot -> acquire(lot);
            case Relocation relocation -> relocate(relocation);
            case Relief relief -> relieve(relief);
        }
    }

    private void acquire(Lot lot) {
        if (lots.putIfAbsent(lot.id(), lot) == null) {
            pool(lot.account()).add(new Slice(lot, lot.quantity(), lot.cost()));
            return;
        }
        problems.add(
                lot.origin()
                        .problem(
                                "a second lot " + lot.id(),
                                "keep the row that is right: an earning is credited once a day and"
                                        + " account"));
    }

    private void relocate(Relocation event) {
        Pool from = pool(event.from());
        Pool to = pool(event.to());
        if (from == to) {
            return;
        }
        if (event.quantity().compareTo(from.quantity()) > 0) {
            refuse(
                    event,
                    event.name() + " moves " + plain(event.quantity()),
                    from,
                    event.from(),
                    "the transfer");
            return;
        }
        from.take(event.quantity()).forEach(to::add);
    }

    private void relieve(Relief relief) {
        Pool pool = pool(relief.account());
        if (relief.quantity().compareTo(pool.quantity()) > 0) {
            String says = said(relief);
            refuse(relief, says, pool, relief.account(), relief.nature().row());
            return;
        }
        List<Slice> slices =
                policy.method() == LotMethod.SPECIFIC_IDENTIFICATION
                        ? selected(pool, relief)
                        : pool.take(relief.quantity());
        Sharing gross = new Sharing(relief.proceeds().gross(), relief.quantity());
        Sharing fees = new Sharing(relief.proceeds().fees(), relief.quantity());
        for (Slice slice : slices) {
            disposals.add(
                    new Disposal(
                            slice,
                            relief,
                            gross.take(slice.quantity()),
                            fees.take(slice.quantity()),
                            policy));
        }
    }

    private List<Slice> selected(Pool pool, Relief relief) {
        Bitcoin named = Bitcoin.ZERO;
        for (Selection selection : relief.selections()) {
            named = named.plus(selection.quantity());
        }
        if (!named.equals(relief.quantity())) {
            problems.add(
                    relief.origin()
                            .problem(
                                    said(relief)
                                            + " BTC but its selections name "
                                            + plain(named)
                                            + " BTC",
                                    "select lots for exactly what is disposed of"));
            return List.of();
        }
        List<Slice> slices = new ArrayList<>();
        for (Selection selection : relief.selections()) {
            selected(pool, selection).ifPresent(slices::add);
            if (selection.recordedAt().isAfter(relief.at())) {
                late.add(new LateSelection(selection, relief));
            }
        }
        return slices;
    }

    private Optional<Slice> selected(Pool pool, Selection selection) {
        Optional<OnHand> left = Optional.ofNullable(lots.get(selection.lot())).flatMap(pool::left);
        Bitcoin there = left.map(OnHand::quantity).orElse(Bitcoin.ZERO);
        boolean above = selection.quantity().satoshis() > 0;
        if (above && selection.quantity().compareTo(there) <= 0) {
            return left.map(here -> pool.take(here.lot(), selection.quantity()));
        }
        problems.add(
                selection
                        .origin()
                        .problem(
                                "selects "
                                        + plain(selection.quantity())
                                        + " BTC of lot "
                                        + selection.lot()
                                        + " but "
                                        + plain(there)
                                        + " BTC of it are on hand",
                                "select lots that are there"));
        return Optional.empty();
    }

    private void refuse(LotEvent event, String says, Pool pool, Account account, String row) {
        String where = policy.scope() == LotScope.COMPANY ? "" : " in " + account.id();
        problems.add(
                event.origin()
                        .problem(
                                says
                                        + " BTC but "
                                        + plain(pool.quantity())
                                        + " BTC of lots are on hand"
                                        + where,
                                "add the earnings or purchases that are missing, or correct "
                                        + row));
    }

    private static String said(Relief relief) {
        return relief.name() + " " + relief.nature().verb() + " " + plain(relief.quantity());
    }

    private static Ratio plain(Bitcoin bitcoin) {
        return bitcoin.exact();
    }
}
