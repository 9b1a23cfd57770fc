package tieout.ledger;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.intake.Facts;
import tieout.intake.standing.Opening;
import tieout.intake.standing.OpeningLot;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.loan.LoanBook;
import tieout.ledger.lot.Lot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    OpeningPoster(Facts facts, Draft draft) {
        this.facts = facts;
        this.draft = draft;
    }

    void post() {
        facts.settings(Opening.class).forEach(this::opening);
        for (OpeningLot lot : facts.settings(OpeningLot.class)) {
            Instant at = Poster.endOf(lot.acquired());
            draft.acquire(
                    new Lot(
                            lot.id(),
                            at,
                            lot.quantity(),
                            lot.cost(),
                            lot.origin(),
                            Optional.empty()));
        }
        compare();
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
        new LoanPoster(draft)
                .drawn(book, Account.OPENING, principal, principal, at, opening.origin());
    }

    /// Opening lots and opening balances tell of the same coins.
    private void compare() {
        Bitcoin balances = Bitcoin.ZERO;
        for (Opening opening : facts.settings(Opening.class)) {
            if (opening.balance().unit() == Unit.BTC) {
                balances = balances.plus((Bitcoin) opening.balance());
            }
        }
        Bitcoin lots = draft.lots.onHand();
        List<OpeningLot> stated = facts.settings(OpeningLot.class);
        if (lots.equals(balances)) {
            return;
        }
        String wrong =
                "opening lots add up to "
                        + lots.exact()
                        + " BTC, opening balances to "
                        + balances.exact();
        String remedy = "make both tell of the same coins";
        draft.problems.add(
                stated.isEmpty()
                        ? facts.settings(Opening.class).getFirst().origin().problem(wrong, remedy)
                        : stated.getFirst().origin().problem(wrong, remedy));
    }
}
