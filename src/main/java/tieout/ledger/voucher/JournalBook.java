package tieout.ledger.voucher;

import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.evidence.Digest;
import tieout.evidence.Origin;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.BookAccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The journal while it is being written: entries numbered month by month in their order.
final class JournalBook {
    /// An entry while its postings are gathered.
    final class Sheet {
        private final LocalDate day;
        private final Reason reason;
        private final String text;
        private final List<Origin> origins;
        private final List<PriceFix> fixes;
        private final List<Posting> postings = new ArrayList<>();

        private Sheet(
                LocalDate day,
                Reason reason,
                String text,
                List<Origin> origins,
                List<PriceFix> fixes) {
            this.day = day;
            this.reason = reason;
            this.text = text;
            this.origins = origins;
            this.fixes = fixes;
        }

        /// Posts the amount; a negative one the other way about, zero not at all.
        ///
        /// An account that the chart lacks is a problem already, and the whole journal is refused.
        Sheet post(Optional<BookAccount> debit, Optional<BookAccount> credit, Usd amount) {
            boolean nothing = debit.isEmpty() || credit.isEmpty() || amount.isZero();
            if (nothing || debit.equals(credit)) {
                return this;
            }
            postings.add(
                    amount.isNegative()
                            ? new Posting(credit.get(), debit.get(), amount.negated())
                            : new Posting(debit.get(), credit.get(), amount));
            return this;
        }

        void enter() {
            if (!postings.isEmpty()) {
                entries.add(
                        new JournalEntry(
                                number(day), day, reason, text, postings, origins, fixes, policy));
                for (Posting posting : postings) {
                    change(posting.debit(), posting.amount());
                    change(posting.credit(), posting.amount().negated());
                }
            }
        }
    }

    private final Digest policy;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final Map<Month, Integer> numbered = new TreeMap<>();
    private final Map<String, Usd> balances = new TreeMap<>();

    JournalBook(Digest policy) {
        this.policy = policy;
    }

    Sheet sheet(
            LocalDate day, Reason reason, String text, List<Origin> origins, List<PriceFix> fixes) {
        return new Sheet(day, reason, text, origins, fixes);
    }

    /// What stands in an account so far, debit positive.
    Usd balance(BookAccount account) {
        return balances.getOrDefault(account.number(), Usd.ZERO);
    }

    private void change(BookAccount account, Usd change) {
        balances.merge(account.number(), change, Usd::plus);
    }

    /// `2026-02-00014`.
    private String number(LocalDate day) {
        Month month = Month.of(day);
        int next = numbered.merge(month, 1, Integer::sum);
        return String.format(java.util.Locale.ROOT, "%s-%05d", month, next);
    }

    Journal closed() {
        return new Journal(entries);
    }
}
