package tieout.intake.fact;

import tieout.evidence.Origin;

/// Something a source told us, with the line it stands on.
public sealed interface Fact
        permits Statement,
                PoolEarning,
                PoolPayout,
                PoolHashRate,
                HashRateReading,
                FleetReading,
                NetworkDay,
                Transfer,
                Fill,
                Settlement,
                TransferName,
                LoanEvent,
                PriceFix,
                BookBalance,
                BankEntry,
                CapitalSpend,
                Announcement,
                Approval,
                Explanation {
    Origin origin();
}
