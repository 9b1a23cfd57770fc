package tieout.intake.fact;

import java.time.LocalDate;
import tieout.amount.Usd;
import tieout.evidence.Origin;

/// A booked entry of a bank account, positive when money came in (camt.053 `Ntry`).
public record BankEntry(
        Origin origin, String account, LocalDate day, Usd amount, String reference, String text)
        implements Fact {}
