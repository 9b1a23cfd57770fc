package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.fact.PriceFix;
import tieout.ledger.account.Account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Bitcoin acquired at one instant at one cost, in whole cents.
///
/// `id` is `pool-a-na/2026-02-03` for an earning, the venue and trade for a purchase, the transfer
/// for coins that a lender gave back, as stated for an opening. `at` is the instant from which it
/// was ours: it orders lots, not the instant of reading. `fix` is the price that cost it; an
/// opening lot states its cost instead. Eight parts, because a lot is its own lineage.
public record Lot(
        Origin origin,
        String id,
        Nature nature,
        Instant at,
        Account account,
        Bitcoin quantity,
        Usd cost,
        Optional<PriceFix> fix)
        implements LotEvent, Comparable<Lot> {
    /// How it came to be ours.
    public enum Nature {
        OPENING,
        MINED,
        PURCHASED,
        /// Given back by a lender who had control: a new lot at fair value on the day of return.
        RETURNED
    }

    public Lot {
        if (quantity.satoshis() <= 0) {
            throw new IllegalArgumentException("lot " + id + " of " + quantity + " BTC");
        }
        if (cost.isNegative() || !cost.isWholeCents()) {
            throw new IllegalArgumentException("lot " + id + " that cost " + cost);
        }
    }

    @Override
    public String name() {
        return id;
    }

    public LocalDate acquired() {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /// Cost per bitcoin against another lot's, as fractions cross-multiplied: never rounded.
    int compareUnitCost(Lot other) {
        long mine = other.quantity.satoshis();
        long theirs = quantity.satoshis();
        int high =
                Long.compare(
                        Math.multiplyHigh(cost.micros(), mine),
                        Math.multiplyHigh(other.cost.micros(), theirs));
        return high != 0
                ? high
                : Long.compareUnsigned(cost.micros() * mine, other.cost.micros() * theirs);
    }

    /// Oldest first: by the instant acquired, then by id.
    @Override
    public int compareTo(Lot other) {
        int byInstant = at.compareTo(other.at);
        return byInstant != 0 ? byInstant : id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lot lot && id.equals(lot.id) && at.equals(lot.at);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " " + quantity + " BTC cost " + cost;
    }
}
