package tieout.reconcile;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.ledger.account.Account;
import tieout.ledger.account.Movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What may have caused a difference: something elsewhere in the month that has its size.
final class Candidates {
    private static final Ratio THOUSAND = Ratio.of(1000);

    private Candidates() {}

    /// `; the 11 settlement rows without a fill at ... add up to it`, or nothing.
    static String of(Close close, Account account, Side theirs, Side ours) {
        Ratio difference = theirs.value().minus(ours.value());
        if (difference.isZero()) {
            return "";
        }
        List<String> found = new ArrayList<>();
        if (account.kind() == Account.Kind.EXCHANGE) {
            unfilled(close, account, theirs.unit(), difference, found);
        }
        movement(close, account, theirs.unit(), difference, found);
        found.addAll(slips(theirs.value(), ours.value()));
        return found.isEmpty() ? "" : "; " + String.join("; ", found);
    }

    private static void unfilled(
            Close close, Account venue, Unit unit, Ratio difference, List<String> found) {
        Trades trades = Trades.of(close, venue);
        List<Trades.Trade> orphans = trades.withoutFill();
        Ratio total = Trades.settled(orphans, unit);
        if (!orphans.isEmpty() && total.equals(difference)) {
            found.add(
                    Saying.count(orphans.size(), "settled trade")
                            + " without a fill add up to exactly that, first "
                            + Saying.places(Trades.places(orphans)));
        }
    }

    private static void movement(
            Close close, Account account, Unit unit, Ratio difference, List<String> found) {
        for (Movement movement : close.ledger().movements().during(close.month()).of(unit)) {
            boolean ours = movement.from().equals(account) || movement.to().equals(account);
            if (ours && movement.amount().exact().equals(difference.abs())) {
                found.add("as much moved at " + movement.origin().place());
                return;
            }
        }
    }

    /// Slips of the pen: thousands for units, two digits swapped.
    static List<String> slips(Ratio theirs, Ratio ours) {
        if (theirs.isZero() || ours.isZero()) {
            return List.of();
        }
        if (theirs.equals(ours.times(THOUSAND)) || ours.equals(theirs.times(THOUSAND))) {
            return List.of("one is 1,000 times the other, so one may be in thousands");
        }
        return swapped(theirs, ours) ? List.of("two neighbouring digits are swapped") : List.of();
    }

    private static boolean swapped(Ratio theirs, Ratio ours) {
        String left = digits(theirs);
        String right = digits(ours);
        if (left.length() != right.length()) {
            return false;
        }
        for (int i = 0; i + 1 < left.length(); i++) {
            char[] other = left.toCharArray();
            other[i] = left.charAt(i + 1);
            other[i + 1] = left.charAt(i);
            if (!left.equals(right) && right.equals(new String(other))) {
                return true;
            }
        }
        return false;
    }

    private static String digits(Ratio value) {
        BigDecimal fixed = value.rounded(8, java.math.RoundingMode.HALF_UP);
        return fixed.unscaledValue().toString();
    }
}
