package tieout.intake.standing;

import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// What a general-ledger account kept by Tieout stood at before the first month, debit positive.
///
/// Stated where no opening unit and price tell it: income of the year so far, construction.
public record OpeningBook(Origin origin, LocalDate day, String account, Usd balance)
        implements Standing {}
