package tieout.ledger.voucher;

import tieout.amount.Usd;
import tieout.intake.standing.BookAccount;

/// One amount from the account it credits to the account it debits: it cannot be out of balance.
public record Posting(BookAccount debit, BookAccount credit, Usd amount) {
    public Posting {
        if (debit.equals(credit)) {
            throw new IllegalArgumentException("a posting from " + debit + " to itself");
        }
        if (amount.micros() <= 0 || !amount.isWholeCents()) {
            throw new IllegalArgumentException("a posting of " + amount);
        }
    }
}
