package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.fact.PriceFix;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Bitcoin acquired on one day at one cost. Only the ledger makes lots.
public final class Lot implements Comparable<Lot> {
    private final String id;
    private final Instant at;
    private final Bitcoin quantity;
    private final Usd cost;
    private final Origin origin;
    private final Optional<PriceFix> fix;

    public Lot(
            String id,
            Instant at,
            Bitcoin quantity,
            Usd cost,
            Origin origin,
            Optional<PriceFix> fix) {
        this.id = id;
        this.at = at;
        this.quantity = quantity;
        this.cost = cost;
        this.origin = origin;
        this.fix = fix;
    }

    /// `pool-a-na/2026-02-03` for an earning, the trade for a purchase, as stated for an opening.
    public String id() {
        return id;
    }

    /// The instant from which it was ours.
    public Instant at() {
        return at;
    }

    public LocalDate acquired() {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    public Bitcoin quantity() {
        return quantity;
    }

    public Usd cost() {
        return cost;
    }

    public Origin origin() {
        return origin;
    }

    /// The price that cost it; an opening lot states its cost instead.
    public Optional<PriceFix> fix() {
        return fix;
    }

    /// First in, first out: by the day acquired, then by id.
    @Override
    public int compareTo(Lot other) {
        int byDay = acquired().compareTo(other.acquired());
        return byDay != 0 ? byDay : id.compareTo(other.id);
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
