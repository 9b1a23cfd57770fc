package tieout.intake.fact;

import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.evidence.Origin;

/// A general-ledger account's balance at month end, debit positive.
public record BookBalance(Origin origin, Month month, String account, String name, Usd balance)
        implements Fact {}
