package tieout.ledger.book;

import tieout.calendar.Month;
import tieout.intake.fact.BookBalance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The general ledger by its trial balances: what stood in each account at each month end.
///
/// By the chart's numbering, accounts from 4000 on are the income statement. They run from 1
/// January and start anew each year.
public final class GeneralLedger {
    private static final String INCOME = "4";
    private final TreeMap<Month, Map<String, BookBalance>> months = new TreeMap<>();

    public static GeneralLedger of(List<BookBalance> balances) {
        GeneralLedger ledger = new GeneralLedger();
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

    /// Every account that any trial balance lists.
    public Set<String> accounts() {
        Set<String> accounts = new TreeSet<>();
        months.values().forEach(balances -> accounts.addAll(balances.keySet()));
        return accounts;
    }

    /// The accounts of the income statement.
    public Set<String> income() {
        Set<String> income = new TreeSet<>(accounts());
        income.removeIf(account -> account.compareTo(INCOME) < 0);
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
