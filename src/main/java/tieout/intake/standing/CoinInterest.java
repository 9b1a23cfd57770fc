package tieout.intake.standing;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;

import java.time.LocalDate;
import java.util.Optional;

/// Interest that a loan's contract states in bitcoin: a rate a year on so many coins, for some
/// days.
///
/// It accrues in satoshis. The first day counts, `until` does not.
public record CoinInterest(
        Origin origin,
        String loan,
        LocalDate first,
        LocalDate until,
        LoanTerms.Rate rate,
        Bitcoin on,
        Optional<LocalDate> paid)
        implements LoanSetting {}
