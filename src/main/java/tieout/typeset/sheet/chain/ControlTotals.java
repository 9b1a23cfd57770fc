package tieout.typeset.sheet.chain;

import tieout.amount.Amount;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.intake.Facts;
import tieout.intake.fact.BankBalance;
import tieout.intake.fact.BankEntry;
import tieout.intake.fact.BookBalance;
import tieout.intake.fact.CapitalSpend;
import tieout.intake.fact.CustodyBalance;
import tieout.intake.fact.ExchangeBalance;
import tieout.intake.fact.Fact;
import tieout.intake.fact.Fill;
import tieout.intake.fact.HashRateReading;
import tieout.intake.fact.LoanEvent;
import tieout.intake.fact.LoanPosition;
import tieout.intake.fact.PoolBalance;
import tieout.intake.fact.PoolEarning;
import tieout.intake.fact.PoolPayout;
import tieout.intake.fact.PriceFix;
import tieout.intake.fact.Settlement;
import tieout.intake.fact.Transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What was read from each file: rows of each kind, and the sum of what they state, by unit.
///
/// A reader who adds up the file itself must come to the same rows and the same sum: that nothing
/// was left out, read twice or read as another number.
record ControlTotals(Facts facts) {
    /// One kind of row in one file; rows that state no amount have a count alone.
    record Total(String file, String kind, Unit unit, long rows, Ratio sum) {}

    private record Key(String file, String kind, Unit unit) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byFile = file.compareTo(other.file);
            int byKind = byFile != 0 ? byFile : kind.compareTo(other.kind);
            return byKind != 0 ? byKind : unit.compareTo(other.unit);
        }
    }

    private record Sum(long rows, Ratio sum) {
        Sum plus(Sum other) {
            return new Sum(rows + other.rows, sum.plus(other.sum));
        }
    }

    List<Total> list() {
        Map<Key, Sum> found = new TreeMap<>();
        for (Fact fact : facts.happened()) {
            String file = fact.origin().source().path();
            List<Amount> amounts = stated(fact);
            if (amounts.isEmpty()) {
                Key key = new Key(file, kind(fact), Unit.COUNT);
                found.merge(key, new Sum(1, Ratio.ONE), Sum::plus);
            }
            for (Amount amount : amounts) {
                Key key = new Key(file, kind(fact), amount.unit());
                found.merge(key, new Sum(1, amount.exact()), Sum::plus);
            }
        }
        return found.entrySet().stream().map(e -> total(e.getKey(), e.getValue())).toList();
    }

    private static Total total(Key key, Sum sum) {
        return new Total(key.file(), key.kind(), key.unit(), sum.rows(), sum.sum());
    }

    /// `pool earning`
    private static String kind(Fact fact) {
        String name = fact.getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /// What a row states, at most one amount of a unit.
    private static List<Amount> stated(Fact fact) {
        return switch (fact) {
            case Fill f -> List.of(f.quantity(), f.gross());
            case Settlement s -> List.of(s.amount());
            case Transfer t -> List.of(t.amount());
            case PoolEarning e -> List.of(e.net());
            case PoolPayout p -> List.of(p.amount());
            case PoolBalance b -> List.of(b.unpaid());
            case CustodyBalance b -> List.of(b.balance());
            case ExchangeBalance b -> List.of(b.balance());
            case BankBalance b -> List.of(b.balance());
            case BankEntry e -> List.of(e.amount());
            case BookBalance b -> List.of(b.balance());
            case CapitalSpend s -> List.of(s.amount());
            case LoanEvent e -> List.of(e.amount(), e.quantity());
            case LoanPosition p -> List.of(p.principal(), p.collateral());
            case PriceFix p -> List.of(p.price());
            case HashRateReading r -> List.of(r.operating());
            default -> List.of();
        };
    }
}
