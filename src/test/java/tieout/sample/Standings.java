package tieout.sample;

import java.util.List;

/// The settings of the sample: accounts, sources, loan, policies, openings, and what was published.
final class Standings {
    /// The close of the exchange in New York, and the last minute of the head office's day.
    static final String CUT_OFFS = "16:00 America/New_York; 23:59 America/Chicago";

    private static final String COMPANY =
            """
            setting,value
            legal_name,Cango Inc.
            short_name,Cango
            exchange,NYSE
            ticker,CANG
            dateline,DALLAS
            contact,Investor Relations
            contact_email,ir@example.com
            """;
    private static final String LOANS =
            """
            loan,lender,related party,agreement,clause,annual rate,day count,maturity,callable,\
            levels,initial,margin call,liquidation,target,debt counted,price source,price time,\
            called by,cure hours,cross default,sale fee,control,measured at,allowance rate,\
            allowance on
            LN-1,Lender C,yes,Master Loan Agreement MLA-1,Confirmation LN-1 section 5,\
            7.25%,ACT/365F,\
            2027-05-11,on default,loan to value,70%,80%,90%,65%,principal and interest,\
            Lender index,24:00 UTC,lender,72,yes,0.1%,transferred,fair value,0.36%,fair value
            """;
    private static final String CLASSIFICATIONS =
            """
            loan,as of,current share,maturity,callable,decided by,decided on,reason
            LN-1,2025-12-31,0%,2027-05-11,on default,Group controller,2026-01-12,\
            due after twelve months and not callable without a default
            """;
    private static final String POLICIES =
            """
            policy,value
            lot_method,first in first out
            lot_scope,company
            lot_tie_break,oldest then lot id
            sale_fee,net of proceeds
            acquisition_fee,capitalise
            near_immediate_hours,72
            stablecoin_class,financial asset
            bitcoin_measurement,fair value at the price fix of the reporting date
            price_market,daily snapshot at 00:00 UTC
            cut_off,24:00 UTC
            held,at pools; in custody; on the exchange; out as collateral
            tether_repayment,credited by lenders one for one as dollars
            sale_price_in_tether,at the tether price
            significant_holding_percent,5
            other_cut_offs,\
            """
                    + Standings.CUT_OFFS
                    + "\n";
    private static final String ADOPTION =
            """
            day,effect
            2025-01-01,0.00
            """;
    private static final String TOLERANCES =
            """
            control,unit,amount
            expected_payout_to_credited,SHARE,0.005
            """;

    /// What a month mined: tenths of a bitcoin, at so many dollars each.
    private record Mined(String day, long tenths, long price) {
        String lot(long left) {
            String cost = Say.usd(left * price * 10);
            return "M-"
                    + day.substring(0, 7)
                    + ","
                    + day
                    + ","
                    + Say.btc(left * TENTH)
                    + ","
                    + cost
                    + ",";
        }
    }

    private static final long TENTH = 10_000_000L;
    private static final List<Mined> MINED =
            List.of(
                    new Mined("2024-11-30", 3639, 95_845),
                    new Mined("2024-12-31", 5699, 95_845),
                    new Mined("2025-01-31", 5382, 93_576),
                    new Mined("2025-02-28", 4727, 93_576),
                    new Mined("2025-03-31", 5301, 93_576),
                    new Mined("2025-04-30", 4700, 98_334),
                    new Mined("2025-05-31", 4845, 98_334),
                    new Mined("2025-06-30", 4499, 98_334),
                    new Mined("2025-07-31", 6505, 114_409),
                    new Mined("2025-08-31", 6637, 114_409),
                    new Mined("2025-09-30", 6166, 114_409),
                    new Mined("2025-10-31", 6026, 100_274),
                    new Mined("2025-11-30", 5467, 100_274));

    private Standings() {}

    /// The oldest coins are those that the lender has: under its control they are in no lot.
    private static String lots() {
        StringBuilder text = new StringBuilder("id,acquired,quantity,cost,account\n");
        long pledged = Story.OPENING_COLLATERAL / TENTH;
        for (Mined mined : MINED) {
            long taken = Math.min(pledged, mined.tenths());
            pledged -= taken;
            if (taken < mined.tenths()) {
                text.append(mined.lot(mined.tenths() - taken)).append('\n');
            }
        }
        return text.toString();
    }

    static void files(long[] unpaid, long custody, Market market, Files files) {
        files.put("standing/chart-of-accounts.csv", BookChart.text());
        files.put("standing/opening-prices.csv", prices(market));
        files.put("standing/company.csv", COMPANY);
        files.put("standing/loans.csv", LOANS);
        files.put("standing/debt-classifications.csv", CLASSIFICATIONS);
        files.put("standing/rate-resets.csv", "loan,from,annual rate,reason\n");
        files.put("standing/loan-fees.csv", "loan,due,unit,amount,what for,paid\n");
        files.put("standing/debt-costs.csv", "loan,from,amount,until,what for\n");
        files.put(
                "standing/coin-interest.csv",
                "loan,from,until,annual rate,day count,bitcoin,paid\n");
        files.put("standing/policies.csv", POLICIES);
        files.put("standing/tolerances.csv", TOLERANCES);
        files.put("standing/adoption.csv", ADOPTION);
        files.put("standing/restrictions.csv", "account,quantity,from,until,nature,lifted by\n");
        files.put("standing/printed-notes.csv", Published.notes());
        files.put("standing/accounts.csv", accounts());
        files.put("standing/pools.csv", pools());
        files.put("standing/cost-metrics.csv", Costs.METRICS);
        files.put("standing/non-gaap.csv", Costs.ADJUSTMENTS);
        files.put("standing/sources.csv", SourceList.text());
        files.put("standing/published.csv", Published.text());
        files.put("standing/opening-lots.csv", lots());
        files.put("standing/opening.csv", opening(unpaid, custody));
    }

    private static String accounts() {
        StringBuilder text =
                new StringBuilder("id,kind,holder,known to others as,region,book account\n");
        for (Pools.Account account : Pools.ACCOUNTS) {
            text.append(account.id() + ",pool," + account.pool() + "," + account.alias() + ",")
                    .append(title(account.region()) + ",1210\n");
        }
        return text
                + """
                custody-b,custody,Custodian B,BTC Vault|Custodian B,,1400
                exchange-d,exchange,Exchange D,Exchange D,,1060
                collateral-c,collateral,Lender C,Lender C collateral,,1450
                lender-c,lender,Lender C,Lender C,,2500
                bank-e,bank,Bank E,Bank E|BE-000123456,,1010
                """;
    }

    private static String prices(Market market) {
        String day = Story.OPENING_DAY.toString();
        return "day,asset,price,market\n"
                + (day + ",BTC," + Say.usd(market.bitcoin(Story.OPENING_DAY)))
                + ",CoinGecko BTC/USD\n"
                + (day + ",USDT," + Say.decimal(market.tether(Story.OPENING_DAY), 4))
                + ",CoinGecko USDT/USD\n";
    }

    private static String pools() {
        StringBuilder text = new StringBuilder("account,scheme,fee,revenue inception\n");
        for (Pools.Account account : Pools.ACCOUNTS) {
            text.append(account.id() + ",FPPS," + Say.decimal(account.fee(), 1))
                    .append("%,end of contract day\n");
        }
        return text.toString();
    }

    private static String title(String region) {
        StringBuilder words = new StringBuilder();
        for (String word : region.split("-")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return words.toString();
    }

    private static String opening(long[] unpaid, long custody) {
        StringBuilder text = new StringBuilder("day,account,unit,balance\n");
        for (int i = 0; i < unpaid.length; i++) {
            row(text, Pools.ACCOUNTS.get(i).id(), "BTC", Say.btc(unpaid[i]));
        }
        row(text, "custody-b", "BTC", Say.btc(custody));
        row(text, "collateral-c", "BTC", Say.btc(Story.OPENING_COLLATERAL));
        row(text, "exchange-d", "USDT", Say.usdt(Story.OPENING_TETHER));
        row(text, "bank-e", "USD", Say.usd(Story.OPENING_CASH));
        row(text, "LN-1", "USD", Say.usd(Story.OPENING_LOAN));
        return text.toString();
    }

    private static void row(StringBuilder text, String account, String unit, String balance) {
        text.append("2025-11-30," + account + "," + unit + "," + balance + "\n");
    }
}
