package tieout.typeset.sheet.close;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.intake.fact.Fill;
import tieout.intake.fact.Settlement;
import tieout.ledger.account.Account;
import tieout.report.Books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One trade of the month: what its fill says, and what the venue's account history moved for it.
///
/// A trade that only the account history knows has no fill: coins left that no file of fills lists.
record Traded(String venue, String id, Optional<Fill> fill, Bitcoin settled, Origin origin) {
    private record Key(String venue, String id) {}

    /// Every fill in file order, then the trades that no fill tells of.
    static List<Traded> in(Books books, Month month) {
        Map<Key, List<Settlement>> history = history(books, month);
        List<Traded> all = new ArrayList<>();
        for (Fill fill : books.facts().of(Fill.class)) {
            if (month.contains(fill.at())) {
                Key key = new Key(account(books, fill.venue()), fill.tradeId());
                List<Settlement> rows = Optional.ofNullable(history.remove(key)).orElse(List.of());
                all.add(
                        new Traded(
                                fill.venue(),
                                key.id(),
                                Optional.of(fill),
                                moved(rows),
                                fill.origin()));
            }
        }
        history.forEach(
                (key, rows) ->
                        all.add(
                                new Traded(
                                        key.venue(),
                                        key.id(),
                                        Optional.empty(),
                                        moved(rows),
                                        rows.getFirst().origin())));
        return all;
    }

    private static Map<Key, List<Settlement>> history(Books books, Month month) {
        Map<Key, List<Settlement>> history = new LinkedHashMap<>();
        for (Settlement row : books.facts().of(Settlement.class)) {
            if (row.kind() == Settlement.Kind.MATCH
                    && row.amount() instanceof Bitcoin
                    && month.contains(row.at())) {
                Key key = new Key(account(books, row.venue()), row.reference());
                history.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
            }
        }
        return history;
    }

    private static String account(Books books, String venue) {
        List<Account> found = books.ledger().chart().find(venue, Set.of(Account.Kind.EXCHANGE));
        return found.size() == 1 ? found.getFirst().id() : venue;
    }

    /// Signed as the venue signs it: out is negative.
    private static Bitcoin moved(List<Settlement> rows) {
        Bitcoin sum = Bitcoin.ZERO;
        for (Settlement row : rows) {
            sum = row.amount() instanceof Bitcoin moved ? sum.plus(moved) : sum;
        }
        return sum;
    }

    boolean isSale() {
        return fill.map(f -> f.side() == Fill.Side.SELL).orElse(false);
    }

    /// What the fill says moved in the account: nil without a fill.
    Bitcoin filled() {
        Bitcoin quantity = fill.map(Fill::quantity).orElse(Bitcoin.ZERO);
        return isSale() ? quantity.negated() : quantity;
    }

    Ratio difference() {
        return settled.exact().minus(filled().exact());
    }
}
