package tieout.ledger;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.calendar.AsOf;
import tieout.evidence.Origin;
import tieout.intake.Facts;
import tieout.intake.fact.Fill;
import tieout.intake.fact.LoanEvent;
import tieout.intake.fact.PoolEarning;
import tieout.intake.fact.PriceFix;
import tieout.intake.fact.Transfer;
import tieout.intake.standing.LoanTerms;
import tieout.intake.standing.Opening;
import tieout.intake.standing.PoolTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.loan.LoanBook;
import tieout.ledger.lot.Lot;
import tieout.ledger.revenue.ContractDay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Posts facts in the order they happened, whatever order the files came in.
///
/// Facts of one instant are ordered by what they are and by their own names: coins come in before
/// they go out.
final class Poster {
    private record Step(Instant at, int rank, String key, Origin origin, Runnable post) {}

    private static final Set<Account.Kind> BITCOIN_SIDES =
            Set.of(
                    Account.Kind.POOL,
                    Account.Kind.CUSTODY,
                    Account.Kind.EXCHANGE,
                    Account.Kind.COLLATERAL,
                    Account.Kind.LENDER);
    private final Facts facts;
    private final Draft draft;
    private final MoneyPoster money;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> unpriced = new TreeSet<>();

    Poster(Facts facts) {
        this.facts = facts;
        this.draft = new Draft(facts);
        this.money = new MoneyPoster(facts, draft);
    }

    Ledger ledger() {
        new OpeningPoster(facts, draft).post();
        facts.of(PoolEarning.class)
                .forEach(f -> step(endOf(f.day()), 1, f.account(), f.origin(), () -> earning(f)));
        facts.of(Fill.class).forEach(this::step);
        facts.of(Transfer.class)
                .forEach(
                        f ->
                                step(
                                        f.completedAt(),
                                        4,
                                        f.activityId(),
                                        f.origin(),
                                        () -> transfer(f)));
        facts.of(LoanEvent.class).stream()
                .filter(f -> f.type() == LoanEvent.Type.COLLATERAL_SOLD)
                .forEach(f -> step(f.at(), 5, f.eventId(), f.origin(), () -> applied(f)));
        money.steps((at, key, fact, post) -> step(at, 5, key, fact.origin(), post));
        steps.sort(
                Comparator.comparing(Step::at)
                        .thenComparing(Step::rank)
                        .thenComparing(Step::key)
                        .thenComparing(Step::origin));
        steps.forEach(this::post);
        return draft.closed();
    }

    private void post(Step step) {
        Optional<Opening> early =
                facts.settings(Opening.class).stream()
                        .filter(opening -> !step.at().isAfter(endOf(opening.day())))
                        .findFirst();
        if (early.isEmpty()) {
            step.post().run();
            return;
        }
        draft.problems.add(
                step.origin()
                        .problem(
                                "happened by "
                                        + early.get().day()
                                        + ", which the opening balance at "
                                        + early.get().origin().place()
                                        + " already counts",
                                "take the row out or open the books earlier"));
    }

    private void step(Instant at, int rank, String key, Origin origin, Runnable post) {
        steps.add(new Step(at, rank, key, origin, post));
    }

    private void step(Fill fill) {
        boolean buy = fill.side() == Fill.Side.BUY;
        Runnable post = buy ? () -> purchase(fill) : () -> sale(fill);
        step(fill.at(), buy ? 2 : 3, fill.tradeId(), fill.origin(), post);
    }

    /// The last second of a day: what is dated by day happened by its end.
    static Instant endOf(LocalDate day) {
        return new AsOf(day).cutOff().minusSeconds(1);
    }

    static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private void earning(PoolEarning fact) {
        if (fact.net().isNegative()) {
            draft.problems.add(
                    fact.origin()
                            .problem(
                                    "an earning of " + fact.net() + " BTC is below zero",
                                    "state what the pool credited for the day"));
            return;
        }
        Origin origin = fact.origin();
        Instant at = endOf(fact.day());
        for (Account pool : draft.account(fact.account(), Set.of(Account.Kind.POOL), origin)) {
            Optional<PriceFix> fix = inception(pool, fact);
            if (fix.isEmpty() || fact.net().isZero()) {
                return;
            }
            ContractDay contract = new ContractDay(pool, fact, fix.get());
            draft.earn(contract);
            draft.move(Account.MINING, pool, fact.net(), at, Cause.PRODUCED, origin);
            draft.lots.acquired(
                    new Lot(
                            origin,
                            pool.id() + "/" + fact.day(),
                            Lot.Nature.MINED,
                            at,
                            pool,
                            fact.net(),
                            contract.revenue(),
                            fix));
        }
    }

    /// The price at the inception of the day's contract; which instant that is, its terms say.
    private Optional<PriceFix> inception(Account pool, PoolEarning fact) {
        Optional<PoolTerms> terms =
                facts.settings(PoolTerms.class).stream()
                        .filter(t -> t.account().equals(pool.id()))
                        .findFirst();
        if (terms.isEmpty() && unpriced.add(pool.id())) {
            draft.problems.add(
                    fact.origin()
                            .problem(
                                    "the contract terms of " + pool.id() + " are not stated",
                                    "add its scheme, fee and revenue inception to"
                                            + " standing/pools.csv"));
        }
        return terms.flatMap(
                t ->
                        draft.price(
                                Unit.USD_PER_BTC, t.inception().priced(fact.day()), fact.origin()));
    }

    private void sale(Fill fill) {
        Origin origin = fill.origin();
        for (Account venue : draft.account(fill.venue(), Set.of(Account.Kind.EXCHANGE), origin)) {
            Optional<PriceFix> fix = draft.price(Unit.USD_PER_USDT, day(fill.at()), origin);
            if (fix.isEmpty()) {
                return;
            }
            draft.move(venue, Account.BUYERS, fill.quantity(), fill.at(), Cause.SOLD, origin);
            draft.move(Account.BUYERS, venue, fill.gross(), fill.at(), Cause.SOLD, origin);
            draft.move(venue, Account.FEES, fill.fee(), fill.at(), Cause.FEES, origin);
            draft.lots.sold(fill, venue, fix.get());
        }
    }

    private void purchase(Fill fill) {
        Origin origin = fill.origin();
        for (Account venue : draft.account(fill.venue(), Set.of(Account.Kind.EXCHANGE), origin)) {
            Optional<PriceFix> fix = draft.price(Unit.USD_PER_USDT, day(fill.at()), origin);
            if (fix.isEmpty()) {
                return;
            }
            draft.move(Account.SELLERS, venue, fill.quantity(), fill.at(), Cause.PURCHASED, origin);
            draft.move(venue, Account.SELLERS, fill.gross(), fill.at(), Cause.PURCHASED, origin);
            draft.move(venue, Account.FEES, fill.fee(), fill.at(), Cause.FEES, origin);
            draft.lots.purchased(fill, venue, fix.get());
        }
    }

    /// Coins that a lender kept or sold: out of its hands, and out of our lots if they were there.
    private void applied(LoanEvent sold) {
        for (LoanBook book : draft.loans.values()) {
            if (book.terms().loan().equals(sold.loan())) {
                String lender = book.terms().lender();
                Set<Account.Kind> pledged = Account.PLEDGED;
                draft.account(lender, pledged, sold.origin())
                        .forEach(collateral -> applied(book, collateral, sold));
            }
        }
    }

    private void applied(LoanBook book, Account collateral, LoanEvent sold) {
        Bitcoin there = draft.balance(collateral);
        if (sold.quantity().compareTo(there) > 0) {
            draft.problems.add(
                    sold.origin()
                            .problem(
                                    "sells "
                                            + sold.quantity().exact()
                                            + " BTC of "
                                            + there.exact()
                                            + " at "
                                            + collateral,
                                    "ask the lender what it had, or the custodian what it sent"));
            return;
        }
        new LoanPoster(draft).applied(book, collateral, sold);
        if (book.terms().control() == LoanTerms.Control.RETAINED) {
            draft.lots.applied(sold, collateral);
        }
    }

    private void coins(Transfer fact, Account custody, LoanBook book) {
        Origin origin = fact.origin();
        if (fact.direction() == Transfer.Direction.IN) {
            draft.problems.add(
                    origin.problem(
                            "receives "
                                    + fact.amount().exact()
                                    + " BTC from "
                                    + book.account()
                                    + ": a loan of bitcoin is not kept here",
                            "name the lender's collateral account if it gave collateral back"));
            return;
        }
        Instant at = fact.completedAt();
        boolean paid = new LoanPoster(draft).paidInCoins(book, custody, fact.amount(), at, origin);
        if (paid) {
            draft.lots.paidAway(fact, custody);
        }
    }

    private void transfer(Transfer fact) {
        Origin origin = fact.origin();
        Set<Account.Kind> custodyOnly = Set.of(Account.Kind.CUSTODY);
        for (Account custody : draft.account(fact.custodyAccount(), custodyOnly, origin)) {
            for (Account other : draft.account(fact.counterparty(), BITCOIN_SIDES, origin)) {
                LoanBook book = draft.loans.get(other);
                if (book != null) {
                    coins(fact, custody, book);
                    continue;
                }
                boolean in = fact.direction() == Transfer.Direction.IN;
                boolean toldByTheSender = in && other.kind() == Account.Kind.CUSTODY;
                if (!toldByTheSender) {
                    Account from = in ? other : custody;
                    Account to = in ? custody : other;
                    draft.move(
                            from, to, fact.amount(), fact.completedAt(), Cause.TRANSFERRED, origin);
                    draft.lots.transferred(fact, from, to);
                }
            }
        }
    }
}
