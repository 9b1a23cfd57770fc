package tieout;

import java.nio.file.Path;

/// February of the sample in which the lender keeps 100 coins for its debt, sets a new rate,
/// charges a fee and calls for more collateral.
///
/// The lender, the bank and the custodian agree on it; the trial balance knows nothing of it.
public final class HardFebruary {
    private static final String EVENTS = "2026-02/debt/loan_events.csv";
    private static final String POSITION = "2026-02/debt/loan_position.csv";
    private static final String CHART = "standing/chart-of-accounts.csv";
    private static final String BEFORE =
            """
            EV-3309,LN-1,INTEREST_PAID,2026-02-28,2026-02-28,2026-02-28T17:05:00Z,USD,481875.72,\
            115523572.76,115523572.76,7.25,2026-02-08,2026-03-01,21,,,,,,,,SETTLED,,
            """;
    private static final String AFTER =
            """
            EV-4001,LN-1,COLLATERAL_SOLD,2026-02-20,2026-02-20,2026-02-20T09:00:00Z,USD,6500000.00,\
            115523572.76,115523572.76,,,,,BTC,100.00000000,2549.00000000,2449.00000000,65000.00,,,\
            SETTLED,,kept for the debt
            EV-4002,LN-1,INTEREST_PAID,2026-02-20,2026-02-20,2026-02-20T09:00:00Z,USD,275357.56,\
            115523572.76,115523572.76,7.25,2026-02-08,2026-02-20,12,,,,,,,,SETTLED,,
            EV-4003,LN-1,REPAY,2026-02-20,2026-02-20,2026-02-20T09:00:00Z,USD,6224642.44,\
            115523572.76,109298930.32,,,,,,,,,,,,SETTLED,,
            EV-4004,LN-1,RATE_RESET,2026-02-20,2026-02-20,2026-02-20T09:00:01Z,,,,,7.50,,,,,,,,,,,\
            SETTLED,,
            EV-4005,LN-1,FEE,2026-02-21,2026-02-21,2026-02-21T09:00:00Z,USD,2500.00,109298930.32,\
            109298930.32,,,,,,,,,,,,SETTLED,,amendment
            EV-4006,LN-1,MARGIN_CALL,2026-02-27,2026-02-27,2026-02-27T18:05:00Z,,,,,,,,,,,,,,,,\
            SETTLED,,
            EV-4007,LN-1,INTEREST_PAID,2026-02-28,2026-02-28,2026-02-28T17:05:00Z,USD,202128.16,\
            109298930.32,109298930.32,7.50,2026-02-20,2026-03-01,9,,,,,,,,SETTLED,,
            EV-4008,LN-1,REPAY,2026-02-28,2026-02-28,2026-02-28T17:05:00Z,USD,277247.56,\
            109298930.32,109021682.76,,,,,,,,,,,,SETTLED,,
            """;

    private HardFebruary() {}

    public static Altered in(Path folder) {
        return spoil(Altered.sample(folder));
    }

    /// The same in an input folder that is there already.
    public static Altered spoil(Altered sample) {
        return sample.with(EVENTS, BEFORE, AFTER)
                .with(
                        POSITION,
                        "115523572.76,7.25,ACT/365F,0.00,2026-03-01,2027-05-11,BTC,2549.00000000",
                        "109021682.76,7.50,ACT/365F,0.00,2026-03-01,2027-05-11,BTC,2449.00000000")
                .with(POSITION, "168234000.00,68.66", "161634000.00,67.45")
                .adding("standing/rate-resets.csv", "LN-1,2026-02-20,7.5%,reset\n")
                .with(
                        CHART,
                        "2500,Bitcoin",
                        "2410,Accrued loan fees,liability,credit,accrued loan fees,tieout\n"
                                + "2500,Bitcoin")
                .with(
                        CHART,
                        "7010,Interest",
                        "7005,Loan fees,expense,debit,loan fees,tieout\n7010,Interest");
    }
}
