package tieout.ledger.book;

import tieout.calendar.Month;
import tieout.intake.fact.BookBalance;
import tieout.intake.standing.BookAccount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The general ledger by its trial balances: what stood in each account at each month end.
///
/// The chart says which accounts are the income statement's: they run from 1 January and start anew
/// each year.
public final class GeneralLedger {
    private final TreeMap<Month, Map<String, BookBalance>> months = new TreeMap<>();
    private final Set<String> chart = new TreeSet<>();
    private final Set<String> income = new TreeSet<>();

    public static GeneralLedger of(List<BookAccount> chart, List<BookBalance> balances) {
        GeneralLedger ledger = new GeneralLedger();
        for (BookAccount account : chart) {
            ledger.chart.add(account.number());
            if (account.kind().isIncome()) {
                ledger.income.add(account.number());
            }
        }
        for (BookBalance balance : balances) {
            ledger.months
                    .computeIfAbsent(balance.month(), m -> new TreeMap<>())
                    .put(balance.account(), balance);
        }
        return ledger;
    }

    /// The months with a trial balance, oldest first.
    public Set<Month> months() {
        return months.keySet();
    }

    /// Every account of the chart.
    public Set<String> accounts() {
        return chart;
    }

    /// The accounts of the income statement.
    public Set<String> income() {
        return income;
    }

    /// What an income account took in from one month to another, both included.
    ///
    /// Empty if a trial balance that this needs is not on file: the last month's, or the one before
    /// the first unless that is January.
    public Optional<Taken> taken(String account, Month from, Month through) {
        boolean startsYear = from.value().getMonthValue() == 1;
        boolean known = months.containsKey(through);
        if (!known || !startsYear && !months.containsKey(from.previous())) {
            return Optional.empty();
        }
        Optional<BookBalance> opening =
                startsYear ? Optional.empty() : balance(account, from.previous());
        return Optional.of(new Taken(balance(account, through), opening));
    }

    private Optional<BookBalance> balance(String account, Month month) {
        return Optional.ofNullable(months.getOrDefault(month, Map.of()).get(account));
    }
}
