package tieout.intake.fact;

import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// A booked entry of a bank account, positive when money came in (camt.053 `Ntry`).
public record BankEntry(
        Origin origin, String account, LocalDate day, Usd amount, String reference, String text)
        implements Fact {}
