package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.fact.Fill;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a sale brought in dollars as a formula over its row of the fills.
///
/// Before or after the venue's fee, at the tether's price or at par: which of them is the policies'
/// affair, so the formula is the one that comes to what the ledger has.
public record SaleValue(Fill fill, int row, Ratio rate) {
    String bitcoin() {
        return "Fills!G" + row;
    }

    Optional<String> gross(Usd wanted) {
        Ratio gross = fill.gross().exact();
        Map<String, Ratio> ways = new LinkedHashMap<>();
        ways.put("ROUND(Fills!J" + row + "*Fills!M" + row + ",2)", gross.times(rate));
        ways.put("ROUND(Fills!J" + row + ",2)", gross);
        return found(ways, wanted);
    }

    Optional<String> net(Usd wanted) {
        Ratio net = fill.gross().minus(fill.fee()).exact();
        Map<String, Ratio> ways = new LinkedHashMap<>();
        ways.put("ROUND(Fills!N" + row + ",2)", net.times(rate));
        ways.put("ROUND(Fills!L" + row + ",2)", net);
        return found(ways, wanted);
    }

    private static Optional<String> found(Map<String, Ratio> ways, Usd wanted) {
        return ways.entrySet().stream()
                .filter(way -> cents(way.getValue()).equals(wanted.exact()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Ratio cents(Ratio exact) {
        return Ratio.of(exact.rounded(2, RoundingMode.HALF_UP));
    }
}
