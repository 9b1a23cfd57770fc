package tieout.sample;

/// `standing/sources.csv`: which file of a month is read by which reader, and what no header tells.
final class SourceList {
    private static final String HEADER =
            "file,reader,account,market,day,may be empty,due,received from\n";
    private static final String REST =
            """
            production/site-report.csv,site_report,,,UTC,no,day 2,hosting providers
            reserve/custodian-b-transactions.csv,coinbase_prime_transactions,custody-b,,UTC,no,\
            day 1,Custodian B
            reserve/custodian-b-balances.csv,custody_balances,custody-b,,UTC,no,day 1,Custodian B
            sales/fills.csv,coinbase_fills,exchange-d,BTC-USDT,UTC,yes,day 1,Exchange D
            sales/account.csv,coinbase_account,exchange-d,,UTC,yes,day 1,Exchange D
            sales/transfers.csv,transfer_names,exchange-d,,UTC,yes,day 1,own treasury
            debt/loan_position.csv,loan_position,LN-1,,UTC,no,day 2,Lender C
            debt/loan_events.csv,loan_events,LN-1,,UTC,yes,day 2,Lender C
            market/btc-usd.csv,coingecko,,BTC,stamp closes the day before,no,day 1,price vendor
            market/usdt-usd.csv,coingecko,,USDT,stamp closes the day before,no,day 1,price vendor
            market/btc-usd-cut-offs.csv,cut_off_prices,,BTC,,yes,day 1,price vendor
            market/network.csv,network,,,UTC,no,day 1,block explorer
            books/bank-e.xml,camt_053,bank-e,,,no,day 2,Bank E
            books/trial-balance.csv,netsuite_trial_balance,,,,no,day 3,own accountants
            books/ai-capital-spending.csv,capital_spending,,,,yes,day 3,own accountants
            words/announcements.csv,announcements,,,,yes,day 1,own investor relations
            words/approvals.csv,approvals,,,,yes,day 1,own company secretary
            words/cash-flow-overrides.csv,cash_flow_overrides,,,,yes,while closing,own controller
            words/explanations.csv,explanations,,,,yes,while closing,own controller
            words/selections.csv,selections,,,,yes,day 1,own treasury
            """;

    private SourceList() {}

    static String text() {
        StringBuilder text = new StringBuilder(HEADER);
        for (Pools.Account account : Pools.ACCOUNTS) {
            String file = "production/" + account.file();
            if (account.pool().equals("Pool A")) {
                row(text, file + "-earnings.csv", "antpool_earnings", account);
                row(text, file + "-payouts.csv", "antpool_payouts", account);
                row(text, file + "-overview.json", "antpool_overview", account);
            } else {
                row(text, file + "-bills.json", "f2pool_bills", account);
                row(text, file + "-balance.json", "f2pool_balance", account);
            }
        }
        return text + REST;
    }

    private static void row(StringBuilder text, String file, String reader, Pools.Account account) {
        text.append(file + "," + reader + "," + account.id() + ",,UTC,no,day 1,")
                .append(account.pool() + "\n");
    }
}
