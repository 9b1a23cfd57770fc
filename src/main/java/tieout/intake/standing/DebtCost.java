package tieout.intake.standing;

import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// A cost of raising a loan, deducted from its face and charged evenly until a day (ASC 835-30).
///
/// `from` is the day it was incurred, or the day of an opening balance that still carries it.
public record DebtCost(
        Origin origin, String loan, LocalDate from, Usd amount, LocalDate until, String purpose)
        implements LoanSetting {}
