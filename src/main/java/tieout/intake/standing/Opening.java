package tieout.intake.standing;

import java.time.LocalDate;
import tieout.amount.Amount;
import tieout.evidence.Origin;

/// What one of our accounts, or a loan, stood at before the first month on file.
public record Opening(Origin origin, LocalDate day, String account, Amount balance)
        implements Standing {}
