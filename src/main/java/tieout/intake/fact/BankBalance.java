package tieout.intake.fact;

import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.Instant;

/// A bank's booked closing balance (camt.053 `CLBD`).
public record BankBalance(Origin origin, String account, Instant at, Usd balance)
        implements Statement {}
