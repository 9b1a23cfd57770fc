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
                Selection,
                PriceFix,
                BookBalance,
                BankEntry,
                CapitalSpend,
                Announcement,
                Approval,
                CashFlowOverride,
                Explanation {
    Origin origin();
}
