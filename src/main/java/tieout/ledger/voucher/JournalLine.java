package tieout.ledger.voucher;

import tieout.amount.Usd;
import tieout.intake.standing.BookAccount;

/// What one entry does to one account: a debit or a credit, the other is zero.
public record JournalLine(BookAccount account, Usd debit, Usd credit) {
    static JournalLine of(BookAccount account, Usd net) {
        return net.isNegative()
                ? new JournalLine(account, Usd.ZERO, net.negated())
                : new JournalLine(account, net, Usd.ZERO);
    }

    /// Debit positive.
    public Usd net() {
        return debit.minus(credit);
    }
}
