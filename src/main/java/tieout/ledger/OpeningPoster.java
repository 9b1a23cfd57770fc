package tieout.ledger;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.Facts;
import tieout.intake.standing.Choice.LotScope;
import tieout.intake.standing.Opening;
import tieout.intake.standing.OpeningLot;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.loan.LoanBook;
import tieout.ledger.lot.Lot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Posts what stood in our accounts, was owed on loans, and lay in lots before the first month.
final class OpeningPoster {
    private static final Set<Account.Kind> ANY =
            Set.of(
                    Account.Kind.POOL,
                    Account.Kind.CUSTODY,
                    Account.Kind.EXCHANGE,
                    Account.Kind.COLLATERAL,
                    Account.Kind.LENDER,
                    Account.Kind.BANK);
    private final Facts facts;
    private final Draft draft;
    private final Map<String, Bitcoin> stated = new TreeMap<>();
    private final Map<String, Bitcoin> balances = new TreeMap<>();

    OpeningPoster(Facts facts, Draft draft) {
        this.facts = facts;
        this.draft = draft;
    }

    void post() {
        facts.settings(Opening.class).forEach(this::opening);
        facts.settings(OpeningLot.class).forEach(this::lot);
        compare();
    }

    private void lot(OpeningLot lot) {
        Origin origin = lot.origin();
        if (lot.quantity().satoshis() <= 0 || lot.cost().isNegative()) {
            draft.problems.add(
                    origin.problem(
                            "a lot of " + lot.quantity() + " BTC that cost " + lot.cost(),
                            "state a quantity above zero and a cost of zero or more"));
        } else if (!lot.cost().isWholeCents()) {
            draft.problems.add(
                    origin.problem(
                            "a cost of " + lot.cost() + " is finer than a cent",
                            "state the cost to the cent, as the books carry it"));
        } else {
            where(lot).forEach(account -> acquired(lot, account));
        }
    }

    /// The account that an opening lot lay in; which one matters only if lots are kept by account.
    private List<Account> where(OpeningLot lot) {
        if (!lot.account().isEmpty()) {
            return draft.account(lot.account(), Account.HELD, lot.origin());
        }
        if (draft.lots.policy().scope() == LotScope.COMPANY) {
            return List.of(Account.OPENING);
        }
        draft.problems.add(
                lot.origin()
                        .problem(
                                "lot "
                                        + lot.id()
                                        + " names no account, and lots are kept by account",
                                "name the account that it lay in"));
        return List.of();
    }

    private void acquired(OpeningLot lot, Account account) {
        draft.lots.acquired(
                new Lot(
                        lot.origin(),
                        lot.id(),
                        Lot.Nature.OPENING,
                        Poster.endOf(lot.acquired()),
                        account,
                        lot.quantity(),
                        lot.cost(),
                        Optional.empty()));
        stated.merge(pool(account), lot.quantity(), Bitcoin::plus);
    }

    private String pool(Account account) {
        return draft.lots.policy().scope() == LotScope.ACCOUNT ? account.id() : "";
    }

    private void opening(Opening opening) {
        Instant at = Poster.endOf(opening.day());
        List<LoanBook> loan =
                draft.loans.values().stream()
                        .filter(book -> book.terms().loan().equals(opening.account()))
                        .toList();
        if (!loan.isEmpty()) {
            owed(opening, loan.getFirst());
            return;
        }
        for (Account account : draft.account(opening.account(), ANY, opening.origin())) {
            LoanBook book = draft.loans.get(account);
            if (book != null) {
                owed(opening, book);
            } else if (opening.balance().exact().signum() < 0) {
                draft.problems.add(
                        opening.origin()
                                .problem(
                                        "an opening balance of " + opening.balance(),
                                        "state what stood in the account, zero or more"));
            } else {
                count(opening, account);
                draft.move(
                        Account.OPENING,
                        account,
                        opening.balance(),
                        at,
                        Cause.OPENING,
                        opening.origin());
            }
        }
    }

    private void owed(Opening opening, LoanBook book) {
        if (!(opening.balance() instanceof Usd principal) || principal.micros() < 0) {
            draft.problems.add(
                    opening.origin()
                            .problem(
                                    "a loan that opens at "
                                            + opening.balance()
                                            + " "
                                            + opening.balance().unit().label(),
                                    "state the principal owed, in dollars"));
            return;
        }
        Instant at = Poster.endOf(opening.day());
        new LoanPoster(draft).drawn(book, Account.OPENING, principal, at, opening.origin());
    }

    /// Coins that opened with a lender who has control of them are in no lot.
    private void count(Opening opening, Account account) {
        if (opening.balance() instanceof Bitcoin bitcoin
                && !draft.lots.leavesLots(account, opening.origin())) {
            balances.merge(pool(account), bitcoin, Bitcoin::plus);
        }
    }

    /// Opening lots and opening balances tell of the same coins.
    private void compare() {
        Set<String> pools = new TreeSet<>(stated.keySet());
        pools.addAll(balances.keySet());
        for (String pool : pools) {
            Bitcoin lots = stated.getOrDefault(pool, Bitcoin.ZERO);
            Bitcoin held = balances.getOrDefault(pool, Bitcoin.ZERO);
            if (!lots.equals(held)) {
                draft.problems.add(
                        line().problem(
                                        "opening lots "
                                                + (pool.isEmpty() ? "" : "in " + pool + " ")
                                                + "add up to "
                                                + lots.exact()
                                                + " BTC, opening balances to "
                                                + held.exact(),
                                        "make both tell of the same coins"));
            }
        }
    }

    /// Where the openings can be put right.
    private Origin line() {
        List<OpeningLot> lots = facts.settings(OpeningLot.class);
        return lots.isEmpty()
                ? facts.settings(Opening.class).getFirst().origin()
                : lots.getFirst().origin();
    }
}
