package tieout.ledger;

import tieout.amount.Tether;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.Facts;
import tieout.intake.fact.BankEntry;
import tieout.intake.fact.CapitalSpend;
import tieout.intake.fact.Fact;
import tieout.intake.fact.Settlement;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.loan.LoanBook;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Posts tether that left or reached a venue, and dollars that left or reached a bank.
///
/// A venue's match and fee rows are not posted: they tie to the fills. Its bitcoin deposits tie to
/// the custodian's transfers.
final class MoneyPoster {
    /// Takes a fact to be posted at its instant.
    interface Queue {
        void add(Instant at, String key, Fact fact, Runnable post);
    }

    private static final Set<Account.Kind> TETHER_SIDES =
            Set.of(
                    Account.Kind.LENDER,
                    Account.Kind.BANK,
                    Account.Kind.EXCHANGE,
                    Account.Kind.CUSTODY);
    private final Facts facts;
    private final Draft draft;
    private final LoanPoster loans;
    private final Set<String> projects = new TreeSet<>();

    MoneyPoster(Facts facts, Draft draft) {
        this.facts = facts;
        this.draft = draft;
        this.loans = new LoanPoster(draft);
        facts.of(CapitalSpend.class).forEach(spend -> projects.add(spend.reference()));
    }

    void steps(Queue queue) {
        for (Settlement row : facts.of(Settlement.class)) {
            boolean moves =
                    row.kind() == Settlement.Kind.WITHDRAWAL
                            || row.kind() == Settlement.Kind.DEPOSIT;
            if (moves && row.amount() instanceof Tether tether) {
                queue.add(row.at(), row.reference(), row, () -> tether(row, tether));
            }
        }
        for (BankEntry row : facts.of(BankEntry.class)) {
            queue.add(Poster.endOf(row.day()), row.reference(), row, () -> dollars(row));
        }
    }

    private void tether(Settlement row, Tether signed) {
        Origin origin = row.origin();
        boolean out = row.kind() == Settlement.Kind.WITHDRAWAL;
        Tether amount = signed.abs();
        for (Account venue : draft.account(row.venue(), Set.of(Account.Kind.EXCHANGE), origin)) {
            for (Account other : draft.account(row.counterparty(), TETHER_SIDES, origin)) {
                LoanBook loan = draft.loans.get(other);
                if (loan != null && out) {
                    loans.paid(loan, venue, amount, row.at(), origin);
                } else if (loan != null) {
                    loans.drawn(loan, venue, amount, row.at(), origin);
                } else {
                    moved(row, amount, venue, other);
                }
            }
        }
    }

    /// A bank never holds tether: what goes there is redeemed, and the dollars are its own entry.
    private void moved(Settlement row, Tether amount, Account venue, Account other) {
        boolean redeemed = other.kind() == Account.Kind.BANK;
        Account side = redeemed ? Account.REDEEMERS : other;
        Cause cause = redeemed ? Cause.REDEEMED : Cause.TRANSFERRED;
        boolean out = row.kind() == Settlement.Kind.WITHDRAWAL;
        draft.move(out ? venue : side, out ? side : venue, amount, row.at(), cause, row.origin());
    }

    private void dollars(BankEntry row) {
        Origin origin = row.origin();
        Instant at = Poster.endOf(row.day());
        Usd amount = row.amount().abs();
        boolean out = row.amount().isNegative();
        for (Account bank : draft.account(row.account(), Set.of(Account.Kind.BANK), origin)) {
            Optional<LoanBook> loan = loanNamedBy(row);
            if (loan.isPresent() && out) {
                loans.paid(loan.get(), bank, amount, at, origin);
            } else if (loan.isPresent()) {
                loans.drawn(loan.get(), bank, amount, at, origin);
            } else if (out && projects.contains(row.reference())) {
                draft.move(bank, Account.PROJECTS, amount, at, Cause.INVESTED, origin);
            } else if (out) {
                draft.move(bank, Account.PAYEES, amount, at, Cause.PAID, origin);
            } else {
                draft.move(Account.PAYERS, bank, amount, at, Cause.RECEIVED, origin);
            }
        }
    }

    /// The loan whose id or lender the entry names: the bank knows no account of the lender.
    private Optional<LoanBook> loanNamedBy(BankEntry row) {
        String words = " " + row.reference() + " " + row.text() + " ";
        return draft.loans.values().stream()
                .filter(
                        book ->
                                names(words, book.terms().loan())
                                        || names(words, book.terms().lender()))
                .findFirst();
    }

    private static boolean names(String words, String name) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
                .matcher(words)
                .find();
    }
}
