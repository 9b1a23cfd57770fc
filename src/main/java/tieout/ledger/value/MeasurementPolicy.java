package tieout.ledger.value;

import tieout.amount.Ratio;
import tieout.amount.Tether;
import tieout.amount.Usd;
import tieout.evidence.Problem;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.Choice.AcquisitionFee;
import tieout.intake.standing.Choice.SaleFee;
import tieout.intake.standing.Choice.SalePriceInTether;
import tieout.intake.standing.Policies;
import tieout.intake.standing.Policy;
import tieout.intake.standing.PolicyName;
import tieout.ledger.account.Account;

import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The company's choices that carrying amounts and entries follow.
///
/// `retained` are the collateral accounts whose lender may not use the coins: those stay bitcoin.
public record MeasurementPolicy(
        SalePriceInTether salePrice,
        SaleFee saleFee,
        AcquisitionFee acquisitionFee,
        Set<Account> retained) {
    public MeasurementPolicy {
        retained = Set.copyOf(retained);
    }

    /// The choices in these rows, or none and a problem for each that is missing or unknown.
    public static Optional<MeasurementPolicy> of(
            List<Policy> rows, Set<Account> retained, Collection<Problem> problems) {
        Policies set = Policies.of(rows, problems);
        var price = set.choice(PolicyName.SALE_PRICE_IN_TETHER, SalePriceInTether.class);
        var saleFee = set.choice(PolicyName.SALE_FEE, SaleFee.class);
        var acquisitionFee = set.choice(PolicyName.ACQUISITION_FEE, AcquisitionFee.class);
        return List.of(price, saleFee, acquisitionFee).stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new MeasurementPolicy(
                                price.get(), saleFee.get(), acquisitionFee.get(), retained))
                : Optional.empty();
    }

    /// What a price quoted in tether is in dollars, half up to the cent.
    Usd quoted(Tether tether, PriceFix fix) {
        return salePrice.dollars(tether, fix.price());
    }

    /// As many dollars, half up to the cent.
    static Usd par(Tether tether) {
        Ratio exact = tether.exact();
        return Usd.cents(exact, RoundingMode.HALF_UP);
    }

    boolean feeIsNetted() {
        return saleFee == SaleFee.NET_OF_PROCEEDS;
    }

    boolean feeIsCapitalised() {
        return acquisitionFee == AcquisitionFee.CAPITALISE;
    }

    boolean atPar() {
        return salePrice == SalePriceInTether.AT_PAR;
    }
}
