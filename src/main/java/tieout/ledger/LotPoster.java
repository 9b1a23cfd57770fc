package tieout.ledger;

import tieout.amount.Bitcoin;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.Facts;
import tieout.intake.fact.CashFlowOverride;
import tieout.intake.fact.Fill;
import tieout.intake.fact.LoanEvent;
import tieout.intake.fact.PriceFix;
import tieout.intake.fact.Selection;
import tieout.intake.fact.Transfer;
import tieout.intake.standing.LoanTerms.Control;
import tieout.ledger.account.Account;
import tieout.ledger.lot.CashFlows;
import tieout.ledger.lot.Lot;
import tieout.ledger.lot.LotEvent;
import tieout.ledger.lot.LotPolicy;
import tieout.ledger.lot.Lots;
import tieout.ledger.lot.Proceeds;
import tieout.ledger.lot.Relief;
import tieout.ledger.lot.Relocation;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes down what facts did to lots: what came, what left for good, what moved among accounts.
final class LotPoster {
    private final Facts facts;
    private final Draft draft;
    private final LotPolicy policy;
    private final Map<String, List<Selection>> selections;
    private final List<LotEvent> events = new ArrayList<>();

    LotPoster(Facts facts, Draft draft, LotPolicy policy) {
        this.facts = facts;
        this.draft = draft;
        this.policy = policy;
        this.selections =
                facts.of(Selection.class).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Selection::disposal,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
    }

    LotPolicy policy() {
        return policy;
    }

    void acquired(Lot lot) {
        events.add(lot);
    }

    void purchased(Fill fill, Account venue, PriceFix tether) {
        Usd paid = quoted(fill.gross(), tether);
        Usd fee = quoted(fill.gross().plus(fill.fee()), tether).minus(paid);
        acquired(
                new Lot(
                        fill.origin(),
                        venue.id() + "/" + fill.tradeId(),
                        Lot.Nature.PURCHASED,
                        fill.at(),
                        venue,
                        fill.quantity(),
                        policy.acquisitionCost(paid, fee),
                        Optional.of(tether)));
    }

    void sold(Fill fill, Account venue, PriceFix tether) {
        Proceeds proceeds =
                new Proceeds(quoted(fill.gross(), tether), quoted(fill.net(), tether), Unit.USDT);
        events.add(
                new Relief(
                        fill.origin(),
                        fill.tradeId(),
                        Relief.Nature.SOLD,
                        fill.at(),
                        venue,
                        fill.quantity(),
                        proceeds,
                        selections(fill.tradeId())));
    }

    /// Coins that a lender gets control of leave their lots at fair value, and come back as a new
    /// lot at fair value; all other coins keep their lots.
    void transferred(Transfer fact, Account from, Account to) {
        boolean left = leavesLots(from, fact.origin());
        boolean leaves = leavesLots(to, fact.origin());
        if (fact.amount().isZero() || left && leaves) {
            return;
        }
        if (left || leaves) {
            var day = fact.completedAt().atOffset(ZoneOffset.UTC).toLocalDate();
            draft.price(Unit.USD_PER_BTC, day, fact.origin())
                    .ifPresent(
                            fix ->
                                    events.add(
                                            leaves
                                                    ? pledge(fact, from, fix)
                                                    : back(fact, from, to, fix)));
        } else {
            Instant at = fact.completedAt();
            events.add(
                    new Relocation(fact.origin(), fact.activityId(), at, from, to, fact.amount()));
        }
    }

    private Relief pledge(Transfer fact, Account from, PriceFix fix) {
        return new Relief(
                fact.origin(),
                fact.activityId(),
                Relief.Nature.PLEDGED,
                fact.completedAt(),
                from,
                fact.amount(),
                Proceeds.fairValue(value(fact.amount(), fix)),
                selections(fact.activityId()));
    }

    /// Coins of ours that a lender kept or sold, at what it credited for them.
    void applied(LoanEvent sold, Account collateral) {
        paid(sold.origin(), sold.eventId(), sold.at(), collateral, sold.quantity(), sold.amount());
    }

    /// Coins given to a lender for its interest or its fees, at fair value.
    void paidAway(Transfer fact, Account from) {
        var day = fact.completedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        draft.price(Unit.USD_PER_BTC, day, fact.origin())
                .ifPresent(
                        fix ->
                                paid(
                                        fact.origin(),
                                        fact.activityId(),
                                        fact.completedAt(),
                                        from,
                                        fact.amount(),
                                        value(fact.amount(), fix)));
    }

    private void paid(
            Origin origin, String name, Instant at, Account from, Bitcoin coins, Usd worth) {
        events.add(
                new Relief(
                        origin,
                        name,
                        Relief.Nature.PAID,
                        at,
                        from,
                        coins,
                        Proceeds.fairValue(worth),
                        selections(name)));
    }

    private static Lot back(Transfer fact, Account from, Account to, PriceFix fix) {
        return new Lot(
                fact.origin(),
                from.id() + "/" + fact.activityId(),
                Lot.Nature.RETURNED,
                fact.completedAt(),
                to,
                fact.amount(),
                value(fact.amount(), fix),
                Optional.of(fix));
    }

    /// Whether coins in this account are a lender's to use and so in no lot of ours.
    boolean leavesLots(Account account, Origin needed) {
        return account.kind() == Account.Kind.COLLATERAL
                && draft.control(account, needed).equals(Optional.of(Control.TRANSFERRED));
    }

    /// Bitcoin at a fix, rounded once to cents.
    static Usd value(Bitcoin quantity, PriceFix fix) {
        return Usd.cents(fix.price().of(quantity), RoundingMode.HALF_UP);
    }

    /// A price quoted in tether as the company reads it in dollars.
    private Usd quoted(Tether tether, PriceFix fix) {
        return policy.salePrice().dollars(tether, fix.price());
    }

    private List<Selection> selections(String disposal) {
        return selections.getOrDefault(disposal, List.of());
    }

    Lots closed() {
        Set<String> idle = new LinkedHashSet<>(selections.keySet());
        for (LotEvent event : events) {
            if (event instanceof Relief relief) {
                idle.remove(relief.name());
            }
        }
        idle.forEach(this::idle);
        return Lots.of(events, policy, draft.problems);
    }

    private void idle(String disposal) {
        for (Selection selection : selections(disposal)) {
            draft.problems.add(
                    selection
                            .origin()
                            .problem(
                                    "no disposal " + disposal,
                                    "name the trade or transfer, or take the row out"));
        }
    }

    CashFlows cashFlows(Lots lots) {
        return CashFlows.of(lots, facts.of(CashFlowOverride.class), draft.problems);
    }
}
