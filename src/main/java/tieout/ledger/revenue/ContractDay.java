package tieout.ledger.revenue;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.fact.PoolEarning;
import tieout.intake.fact.PriceFix;
import tieout.ledger.account.Account;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;

/// One day's contract with one pool: what it earned, and the price at its inception.
public record ContractDay(Account pool, PoolEarning earned, PriceFix inception) {
    public LocalDate day() {
        return earned.day();
    }

    /// The instant at which the pool credited it.
    public Instant credited() {
        return earned.credited();
    }

    /// What the pool owes for the day, its fee taken off.
    public Bitcoin net() {
        return earned.net();
    }

    /// What the pool says it withheld.
    public Bitcoin fee() {
        return earned.poolFee();
    }

    /// Before the pool's fee.
    public Bitcoin gross() {
        return net().plus(fee());
    }

    /// Noncash consideration at the price at inception, rounded once, half up, to the cent.
    ///
    /// It is net of the fee: what a customer keeps is no revenue.
    public Usd revenue() {
        return new Usd(inception.price().of(net()).scaled(100, RoundingMode.HALF_UP) * 10_000);
    }

    public Origin origin() {
        return earned.origin();
    }
}
