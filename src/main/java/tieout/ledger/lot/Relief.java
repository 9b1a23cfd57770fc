package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;
import tieout.intake.fact.Selection;
import tieout.ledger.account.Account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Coins that left for good and so relieve lots: sold, pledged with control, or given as payment.
///
/// `name` is the trade's id or the transfer's; selections count only under specific identification.
/// Eight parts, because a relief is its own lineage.
public record Relief(
        Origin origin,
        String name,
        Nature nature,
        Instant at,
        Account account,
        Bitcoin quantity,
        Proceeds proceeds,
        List<Selection> selections)
        implements LotEvent {
    /// Why they left, with the words of a message.
    public enum Nature {
        SOLD("sells", "the fill"),
        /// Posted as collateral to a lender who may re-use it.
        PLEDGED("pledges", "the transfer"),
        /// Kept by a network or a venue for its service.
        FEE("pays a fee of", "the fee"),
        /// Given for goods or services, or for a debt.
        PAID("pays", "the payment");

        private final String verb;
        private final String row;

        Nature(String verb, String row) {
            this.verb = verb;
            this.row = row;
        }

        String verb() {
            return verb;
        }

        /// What to correct if it is wrong.
        String row() {
            return row;
        }
    }

    public Relief {
        if (quantity.satoshis() <= 0) {
            throw new IllegalArgumentException(name + " relieves " + quantity + " BTC");
        }
        selections =
                selections.stream()
                        .sorted(
                                Comparator.comparing(Selection::recordedAt)
                                        .thenComparing(Selection::selectionId)
                                        .thenComparing(Selection::origin))
                        .toList();
    }
}
