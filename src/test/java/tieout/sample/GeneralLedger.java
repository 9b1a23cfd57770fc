package tieout.sample;

import tieout.calendar.Month;

import java.util.Map;
import java.util.TreeMap;

/// The general ledger: posted by pairs, so that its trial balance adds up by itself.
///
/// Accounts that Tieout keeps are derived here a second way, in whole cents; the rest is made up.
/// Income starts anew in January. Amounts are debit positive.
final class GeneralLedger {
    /// Cash cost of revenue of a bitcoin in dollars, by month: near the published averages.
    private static final Map<String, Long> CASH_COST =
            Map.of("2025-12", 84_536L, "2026-01", 81_000L, "2026-02", 78_524L, "2026-03", 68_200L);
    private static final String[] COSTS = {"5000", "5100", "5200", "5300", "5400"};
    private static final long[] COST_SHARES = {660, 160, 62, 71, 47};
    private static final long YEAR_REVENUE = 675_500_000_00L;
    private final Map<String, Long> balances = new TreeMap<>();

    long balance(String account) {
        return balances.getOrDefault(account, 0L);
    }

    void post(String debit, String credit, long cents) {
        balances.merge(debit, cents, Long::sum);
        balances.merge(credit, -cents, Long::sum);
    }

    /// The books at 30 November 2025; the deficit is what makes them add up.
    void open(FairValues values, long december) {
        carry(values, "3900");
        opened("1010", Story.OPENING_CASH);
        opened("1459", -values.allowance());
        opened("1500", 340_100_000_00L);
        opened("1700", 19_500_000_00L);
        opened("1800", 22_417_883_05L);
        opened("2010", -41_066_218_74L);
        opened("2100", -6_214_900_00L);
        opened("2500", -Story.OPENING_LOAN);
        opened("2510", -137_600_000_00L);
        opened("3000", -415_000_000_00L);
        opened("4000", -(YEAR_REVENUE - december));
        opened("4100", 3_112_408_55L);
        opened("4110", 55_260_117_20L);
        opened("4120", 41_212_33L);
        opened("6400", 412_660_00L);
        long[] parts = new Draw("cost of the year").split(522_300_000_00L, COST_SHARES, 20);
        for (int i = 0; i < COSTS.length; i++) {
            opened(COSTS[i], parts[i]);
        }
        credit(11_900_000_00L);
        opened("5900", 98_600_000_00L);
        opened("6000", 54_800_000_00L);
        opened("6100", 4_487_500_00L);
        opened("6200", 256_900_000_00L);
        opened("7000", 25_313_835_62L);
        opened("7010", 8_640_000_00L);
        opened("8000", 6_214_900_00L);
    }

    private void opened(String account, long cents) {
        post(account, "3900", cents);
    }

    /// Balances at fair value, against the account where their change goes.
    private void carry(FairValues values, String against) {
        carry("1400", values.carried(FairValues.Asset.BITCOIN), against);
        carry("1210", values.carried(FairValues.Asset.POOLS), against);
        carry("1450", values.carried(FairValues.Asset.COLLATERAL), against);
        carry("1060", values.carried(FairValues.Asset.TETHER), against);
    }

    private void carry(String account, long cents, String against) {
        post(account, against, cents - balance(account));
    }

    void januaryStartsAnew() {
        for (BookChart.Account account : BookChart.accounts()) {
            if (account.isIncome()) {
                post("3900", account.number(), balance(account.number()));
            }
        }
    }

    /// Income measured at fair value. What is left on 1090 is what tether paid or became.
    void fairValue(FairValues values, long[] gains, long mined) {
        carry(values, "1090");
        post("1090", "4000", mined);
        post("1090", "4100", gains[0]);
        post("1090", "4110", gains[1]);
        post("1090", "4120", gains[2]);
        post("6400", "1459", values.allowance() + balance("1459"));
    }

    /// Costs as they are incurred; what was paid comes off what is owed for them.
    void month(Story story, long hosted, long overhead) {
        String month = story.month().toString();
        long cost = story.produced() / 10_000 * CASH_COST.get(month) / 100;
        long[] parts = new Draw("cost " + month).split(cost, COST_SHARES, 25);
        for (int i = 0; i < COSTS.length; i++) {
            post(COSTS[i], "2010", parts[i]);
        }
        credit(cost * 23 / 1000);
        post("2010", "1010", hosted);
        post("6000", "1010", overhead);
        post("6100", "3000", 412_500_00L);
        post("5900", "1500", 9_100_000_00L);
        long other = new Draw("other interest " + month).between(690_000_00L, 730_000_00L);
        post("7010", "2010", other);
        post("8000", "2100", 210_000_00L);
    }

    /// Curtailment credits, which the power company nets: power is that much more.
    private void credit(long cents) {
        post("5000", "5010", cents);
    }

    /// March: a third of the fleet goes back to who financed it, for the rest of what was owed.
    void fleetReturned() {
        post("2510", "1010", 22_000_000_00L);
        post("2510", "1500", 62_300_000_00L);
        post("2510", "4140", 22_700_000_00L);
    }

    /// The trial balance as NetSuite prints it.
    void file(Month month, Files files) {
        StringBuilder text = new StringBuilder();
        text.append("Cango Inc. : Consolidated\n");
        text.append("Trial Balance\n");
        text.append("End of ").append(month.shortLabel()).append("\n\n");
        text.append("Account,Debit,Credit\n");
        long debits = 0;
        long credits = 0;
        for (BookChart.Account account : BookChart.accounts()) {
            long cents = balance(account.number());
            debits += Math.max(cents, 0);
            credits += Math.max(-cents, 0);
            if (cents != 0) {
                String dollars = dollars(Math.abs(cents));
                row(
                        text,
                        account.number() + " - " + account.name(),
                        cents > 0 ? dollars : "",
                        cents > 0 ? "" : dollars);
            }
        }
        row(text, "Total", dollars(debits), dollars(credits));
        files.put(month, "books/trial-balance.csv", text);
    }

    private static void row(StringBuilder text, String account, String debit, String credit) {
        text.append('"').append(account).append("\",\"").append(debit).append("\",\"");
        text.append(credit).append("\"\n");
    }

    private static String dollars(long cents) {
        return "$" + Say.grouped(Say.usd(cents));
    }

    /// What the accounts that Tieout keeps stood at, where no unit and price tell it.
    String opening() {
        StringBuilder text = new StringBuilder("day,account,balance\n");
        for (BookChart.Account account : BookChart.accounts()) {
            long cents = balance(account.number());
            if (account.keeper().equals("tieout") && cents != 0) {
                text.append("2025-11-30," + account.number() + "," + Say.usd(cents) + "\n");
            }
        }
        return text.toString();
    }
}
