package tieout.intake.standing;

import tieout.amount.Amount;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// What one of our accounts, or a loan, stood at before the first month on file.
public record Opening(Origin origin, LocalDate day, String account, Amount balance)
        implements Standing {}
