package tieout.sample;

import tieout.calendar.Month;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// The trial balance at month end; the accumulated deficit is what makes debits equal credits.
///
/// Bitcoin stands at fair value, debt as published in total, and the rest is made up.
final class GeneralLedger {
    private static final long DEPRECIATION = 9_100_000_00L;
    private final Market market;
    private long revenue = 675_500_000_00L;
    private final Costs costs = new Costs();
    private long interest = 27_900_000_00L;
    private long building = 19_500_000_00L;
    private long machines = 340_100_000_00L;
    private long capital = 415_000_000_00L;

    GeneralLedger(Market market) {
        this.market = market;
    }

    void issued(long cents) {
        capital += cents;
    }

    void built(long cents) {
        building += cents;
    }

    /// Adds the month's income and expense; they start anew in January.
    void month(Month month, long earned, long hosted, long paid, long interestPaid) {
        if (month.value().getMonthValue() == 1) {
            revenue = 0;
            costs.startYear();
            interest = 0;
        }
        boolean adds = month.value().getYear() == 2026;
        revenue += adds ? earned : 0;
        interest += adds ? interestPaid : 0;
        long impaired = month.equals(Month.of(2026, 3)) ? 62_300_000_00L : 0;
        if (adds) {
            costs.month(hosted, paid, DEPRECIATION, impaired);
        }
        machines -= DEPRECIATION + impaired;
    }

    void file(Story story, long unpaid, Vault vault, Venue venue, Loan loan, Files files) {
        LocalDate day = story.month().last();
        Map<String, Long> debits = new LinkedHashMap<>();
        debits.put("1010 - Cash - Bank E", story.bankClosing());
        debits.put(
                "1060 - Tether - Exchange D",
                (venue.tether() * market.tether(day) + 50_000_000) / 100_000_000);
        debits.put("1210 - Receivable from mining pools", market.value(unpaid, day));
        debits.put("1400 - Digital assets", market.value(vault.balance(), day));
        debits.put(
                "1450 - Receivable for bitcoin collateral", market.value(loan.collateral(), day));
        debits.put("1500 - Mining machines - net", machines);
        debits.put("1700 - AI computing - under construction", building);
        debits.put("1800 - Prepayments", 22_417_883_05L);
        debits.put("2010 - Accounts payable", -41_066_218_74L);
        debits.put("2500 - Bitcoin-backed loan LN-1", -loan.principal());
        debits.put("2510 - Other long-term debt", -otherDebt(story.month()));
        debits.put("3000 - Share capital", -capital);
        debits.put("4000 - Bitcoin mining revenue", -revenue);
        debits.putAll(costs.balances());
        debits.put("7000 - Interest expense", interest);
        long sum = debits.values().stream().mapToLong(Long::longValue).sum();
        debits.put("3900 - Accumulated deficit and fair value changes", -sum);
        files.put(story.month(), "books/trial-balance.csv", text(story.month(), debits));
    }

    private static long otherDebt(Month month) {
        return month.equals(Month.of(2026, 3)) ? 30_600_000_00L : 137_600_000_00L;
    }

    private static String text(Month month, Map<String, Long> debits) {
        StringBuilder text = new StringBuilder();
        text.append("Cango Inc. : Consolidated\n");
        text.append("Trial Balance\n");
        text.append("End of ").append(month.shortLabel()).append("\n\n");
        text.append("Account,Debit,Credit\n");
        long total = 0;
        for (Map.Entry<String, Long> line : new java.util.TreeMap<>(debits).entrySet()) {
            boolean debit = line.getValue() >= 0;
            long cents = Math.abs(line.getValue());
            total += debit ? cents : 0;
            row(text, line.getKey(), debit ? dollars(cents) : "", debit ? "" : dollars(cents));
        }
        row(text, "Total", dollars(total), dollars(total));
        return text.toString();
    }

    private static void row(StringBuilder text, String account, String debit, String credit) {
        text.append('"').append(account).append("\",\"").append(debit).append("\",\"");
        text.append(credit).append("\"\n");
    }

    private static String dollars(long cents) {
        return "$" + Say.grouped(Say.usd(cents));
    }
}
