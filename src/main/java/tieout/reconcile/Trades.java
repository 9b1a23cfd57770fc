package tieout.reconcile;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.evidence.Origin;
import tieout.intake.fact.Fill;
import tieout.intake.fact.Settlement;
import tieout.ledger.account.Account;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A venue's trades of a month: each fill beside the rows of the account history that settle it.
record Trades(List<Trade> list) {
    /// One trade by its id: what was filled, what was settled, or only one of them.
    record Trade(String id, Optional<Fill> fill, List<Settlement> rows) {
        /// What the rows moved in our account there.
        Ratio settled(Unit unit) {
            Ratio sum = Ratio.ZERO;
            for (Settlement row : rows) {
                sum = row.amount().unit() == unit ? sum.plus(row.amount().exact()) : sum;
            }
            return sum;
        }

        /// What the fill says moved in our account there.
        Ratio filled(Unit unit) {
            return fill.map(f -> filled(f, unit)).orElse(Ratio.ZERO);
        }

        private static Ratio filled(Fill fill, Unit unit) {
            boolean sell = fill.side() == Fill.Side.SELL;
            Bitcoin quantity = sell ? fill.quantity().negated() : fill.quantity();
            Tether net =
                    sell ? fill.gross().minus(fill.fee()) : fill.gross().plus(fill.fee()).negated();
            return unit == Unit.BTC ? quantity.exact() : net.exact();
        }

        boolean differs() {
            return !settled(Unit.BTC).equals(filled(Unit.BTC))
                    || !settled(Unit.USDT).equals(filled(Unit.USDT));
        }
    }

    static Trades of(Close close, Account venue) {
        Map<String, Fill> fills = new TreeMap<>();
        Map<String, List<Settlement>> rows = new TreeMap<>();
        for (Fill fill : close.facts().of(Fill.class)) {
            if (close.month().contains(fill.at()) && at(close, fill.venue(), venue)) {
                fills.put(fill.tradeId(), fill);
                rows.put(fill.tradeId(), new ArrayList<>());
            }
        }
        for (Settlement row : close.facts().of(Settlement.class)) {
            boolean trade =
                    row.kind() == Settlement.Kind.MATCH || row.kind() == Settlement.Kind.FEE;
            if (trade && close.month().contains(row.at()) && at(close, row.venue(), venue)) {
                rows.computeIfAbsent(row.reference(), id -> new ArrayList<>()).add(row);
            }
        }
        List<Trade> trades = new ArrayList<>();
        rows.forEach((id, r) -> trades.add(new Trade(id, Optional.ofNullable(fills.get(id)), r)));
        return new Trades(trades);
    }

    private static boolean at(Close close, String words, Account venue) {
        return close.account(words, Account.Kind.EXCHANGE).equals(Optional.of(venue));
    }

    List<Trade> withoutFill() {
        return list.stream().filter(t -> t.fill().isEmpty()).sorted(BY_PLACE).toList();
    }

    List<Trade> withoutRows() {
        return list.stream().filter(t -> t.rows().isEmpty()).toList();
    }

    /// Both are there and do not agree.
    List<Trade> differing() {
        return list.stream()
                .filter(t -> t.fill().isPresent() && !t.rows().isEmpty() && t.differs())
                .toList();
    }

    static Ratio settled(List<Trade> trades, Unit unit) {
        return trades.stream().map(t -> t.settled(unit)).reduce(Ratio.ZERO, Ratio::plus);
    }

    static Ratio filled(List<Trade> trades, Unit unit) {
        return trades.stream().map(t -> t.filled(unit)).reduce(Ratio.ZERO, Ratio::plus);
    }

    /// The settlement rows of the trades, in file order.
    static List<Origin> rowPlaces(List<Trade> trades) {
        return trades.stream()
                .flatMap(t -> t.rows().stream().map(Settlement::origin))
                .sorted()
                .toList();
    }

    /// One place for each trade: its first row.
    static List<Origin> places(List<Trade> trades) {
        return trades.stream().map(t -> t.rows().getFirst().origin()).sorted().toList();
    }

    static List<Origin> fillPlaces(List<Trade> trades) {
        return trades.stream().flatMap(t -> t.fill().stream()).map(Fill::origin).sorted().toList();
    }

    /// On how many days the trades were settled.
    static long days(List<Trade> trades) {
        return trades.stream()
                .flatMap(t -> t.rows().stream())
                .map(row -> row.at().atOffset(ZoneOffset.UTC).toLocalDate())
                .distinct()
                .count();
    }

    private static final java.util.Comparator<Trade> BY_PLACE =
            java.util.Comparator.comparing(t -> t.rows().getFirst().origin());
}
