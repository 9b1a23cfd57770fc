package tieout.ledger.value;

import tieout.amount.Amount;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.fact.PriceFix;

import java.time.Instant;
import java.util.List;

/// One change of a carried balance: units and dollars with their sign, and why.
///
/// `origins` are the rows that state it; `fixes` the prices that measured it, none where a trade
/// or a carrying amount did.
public record Flow(
        Carried carried,
        Nature nature,
        Instant at,
        Amount units,
        Usd dollars,
        List<Origin> origins,
        List<PriceFix> fixes) {
    public Flow {
        origins = List.copyOf(origins);
        fixes = List.copyOf(fixes);
        if (!dollars.isWholeCents()) {
            throw new IllegalArgumentException(dollars + " is finer than a cent");
        }
        if (!units.unit().equals(carried.unit())) {
            throw new IllegalArgumentException(carried + " in " + units.unit());
        }
    }
}
