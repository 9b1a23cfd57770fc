package tieout.intake.format;

import tieout.intake.file.Reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The readers by the name that `standing/sources.csv` calls them.
public record Readers(Map<String, Reader> byName) {
    public static Readers all() {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("announcements", new Announcements());
        readers.put("antpool_earnings", new AntPoolEarnings());
        readers.put("antpool_overview", new AntPoolOverview());
        readers.put("antpool_payouts", new AntPoolPayouts());
        readers.put("approvals", new Approvals());
        readers.put("camt_053", new Camt053());
        readers.put("capital_spending", new CapitalSpending());
        readers.put("cash_flow_overrides", new CashFlowOverrides());
        readers.put("coinbase_account", new CoinbaseAccount());
        readers.put("coinbase_fills", new CoinbaseFills());
        readers.put("coinbase_prime_transactions", new CoinbasePrimeTransactions());
        readers.put("coingecko", new CoinGecko());
        readers.put("custody_balances", new CustodyBalances());
        readers.put("cut_off_prices", new CutOffPrices());
        readers.put("explanations", new Explanations());
        readers.put("f2pool_balance", new F2PoolBalance());
        readers.put("f2pool_bills", new F2PoolBills());
        readers.put("loan_events", new LoanEvents());
        readers.put("loan_position", new LoanPositions());
        readers.put("netsuite_trial_balance", new NetSuiteTrialBalance());
        readers.put("network", new NetworkDays());
        readers.put("selections", new Selections());
        readers.put("site_report", new SiteReport());
        readers.put("transfer_names", new TransferNames());
        return new Readers(readers);
    }

    public Optional<Reader> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Set<String> names() {
        return byName.keySet();
    }
}
