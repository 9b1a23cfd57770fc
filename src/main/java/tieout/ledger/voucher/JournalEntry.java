package tieout.ledger.voucher;

import tieout.amount.Usd;
import tieout.evidence.Digest;
import tieout.evidence.Origin;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.BookAccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One entry of the journal: its date, its reason, and postings that balance by their shape.
///
/// `origins` are the rows that moved it, `fixes` the prices that measured it, `policy` the digest
/// of the policies in force.
public record JournalEntry(
        String number,
        LocalDate day,
        Reason reason,
        String text,
        List<Posting> postings,
        List<Origin> origins,
        List<PriceFix> fixes,
        Digest policy) {
    public JournalEntry {
        postings = List.copyOf(postings);
        origins = List.copyOf(origins);
        fixes = List.copyOf(fixes);
        if (postings.isEmpty()) {
            throw new IllegalArgumentException("an entry that posts nothing: " + text);
        }
    }

    /// What the entry does to each account, debits first.
    public List<JournalLine> lines() {
        Map<String, JournalLine> byAccount = new TreeMap<>();
        for (Posting posting : postings) {
            add(byAccount, posting.debit(), posting.amount());
            add(byAccount, posting.credit(), posting.amount().negated());
        }
        List<JournalLine> lines = new ArrayList<>(byAccount.values());
        lines.removeIf(line -> line.net().isZero());
        lines.sort(Comparator.comparing(line -> line.net().isNegative()));
        return lines;
    }

    private static void add(Map<String, JournalLine> lines, BookAccount account, Usd change) {
        JournalLine before =
                lines.getOrDefault(account.number(), JournalLine.of(account, Usd.ZERO));
        lines.put(account.number(), JournalLine.of(account, before.net().plus(change)));
    }

    /// What the entry does to an account, debit positive.
    public Usd change(BookAccount account) {
        Usd change = Usd.ZERO;
        for (Posting posting : postings) {
            if (posting.debit().equals(account)) {
                change = change.plus(posting.amount());
            } else if (posting.credit().equals(account)) {
                change = change.minus(posting.amount());
            }
        }
        return change;
    }
}
