package tieout.intake.fact;

import java.time.Instant;

/// A third party's balance of one of our accounts at an instant: what the ledger has to equal.
public sealed interface Statement extends Fact
        permits PoolBalance, CustodyBalance, ExchangeBalance, LoanPosition, BankBalance {
    Instant at();
}
