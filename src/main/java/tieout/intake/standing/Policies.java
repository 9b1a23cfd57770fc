package tieout.intake.standing;

import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;

import java.util.List;
import java.util.Map;

/// The policies that have to be set, and what each may be set to.
///
/// A policy that the figures do not follow would be a false statement, so only those are legal that
/// they do follow.
final class Policies {
    private static final Map<String, String> FOLLOWED =
            Map.of(
                    "lot_method",
                    "first in first out over the whole company",
                    "bitcoin_measurement",
                    "fair value at the price fix of the reporting date",
                    "price_market",
                    "daily snapshot at 00:00 UTC",
                    "cut_off",
                    "24:00 UTC",
                    "held",
                    "at pools; in custody; on the exchange; out as collateral",
                    "tether_repayment",
                    "credited by lenders one for one as dollars");
    static final List<String> NAMES = FOLLOWED.keySet().stream().sorted().toList();

    private Policies() {}

    static Policy read(Row row) {
        Cell value = row.cell("value");
        String followed = row.cell("policy").choice(FOLLOWED);
        if (row.sound() && !value.text().equals(followed)) {
            value.wrong(
                    "\"" + value.text() + "\" is not what " + row.text("policy") + " can be",
                    "write " + followed);
        }
        return new Policy(row.origin(), row.text("policy"), value.text());
    }
}
