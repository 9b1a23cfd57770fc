package tieout.ledger;

import tieout.evidence.Problem;
import tieout.intake.Facts;
import tieout.ledger.value.MeasurementPolicy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The policies that carrying amounts follow, read from the settings; a missing one is a problem.
final class PolicyReading {
    private static final Map<String, MeasurementPolicy.SalePrice> SALE_PRICES =
            Map.of(
                    "at par",
                    MeasurementPolicy.SalePrice.AT_PAR,
                    "at the tether price",
                    MeasurementPolicy.SalePrice.AT_THE_TETHER_PRICE);

    private PolicyReading() {}

    static Optional<MeasurementPolicy> of(
            Facts facts, Ledger ledger, Collection<Problem> problems) {
        String name = "sale_price_in_tether";
        Optional<MeasurementPolicy.SalePrice> price =
                facts.policy(name).map(p -> SALE_PRICES.get(p.value()));
        if (price.isEmpty()) {
            problems.add(
                    Problem.of(
                            "standing/policies.csv",
                            "no policy " + name,
                            "add a row for it with \"at par\" or \"at the tether price\""));
        }
        return price.map(
                p ->
                        new MeasurementPolicy(
                                p,
                                MeasurementPolicy.Fee.EXPENSED,
                                MeasurementPolicy.Fee.NETTED,
                                Set.of()));
    }
}
