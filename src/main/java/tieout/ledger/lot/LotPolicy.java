package tieout.ledger.lot;

import tieout.amount.Usd;
import tieout.evidence.Problem;
import tieout.intake.standing.Choice.AcquisitionFee;
import tieout.intake.standing.Choice.LotMethod;
import tieout.intake.standing.Choice.LotScope;
import tieout.intake.standing.Choice.LotTieBreak;
import tieout.intake.standing.Choice.SaleFee;
import tieout.intake.standing.Choice.SalePriceInTether;
import tieout.intake.standing.Choice.StablecoinClass;
import tieout.intake.standing.Policies;
import tieout.intake.standing.Policy;
import tieout.intake.standing.PolicyName;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The company's choices about lots and disposals, each of them set in `policies.csv`.
public record LotPolicy(
        LotMethod method,
        LotScope scope,
        LotTieBreak tieBreak,
        SaleFee saleFee,
        SalePriceInTether salePrice,
        AcquisitionFee acquisitionFee,
        Duration nearImmediate,
        StablecoinClass stablecoin) {

    /// The choices in these rows, or none and a problem for each that is missing or unknown.
    public static Optional<LotPolicy> of(List<Policy> rows, Collection<Problem> problems) {
        Policies set = Policies.of(rows, problems);
        var method = set.choice(PolicyName.LOT_METHOD, LotMethod.class);
        var scope = set.choice(PolicyName.LOT_SCOPE, LotScope.class);
        var tieBreak = set.choice(PolicyName.LOT_TIE_BREAK, LotTieBreak.class);
        var saleFee = set.choice(PolicyName.SALE_FEE, SaleFee.class);
        var salePrice = set.choice(PolicyName.SALE_PRICE_IN_TETHER, SalePriceInTether.class);
        var acquisitionFee = set.choice(PolicyName.ACQUISITION_FEE, AcquisitionFee.class);
        var hours = set.wholeNumber(PolicyName.NEAR_IMMEDIATE_HOURS);
        var stablecoin = set.choice(PolicyName.STABLECOIN_CLASS, StablecoinClass.class);
        boolean complete =
                List.of(
                                method,
                                scope,
                                tieBreak,
                                saleFee,
                                salePrice,
                                acquisitionFee,
                                hours,
                                stablecoin)
                        .stream()
                        .allMatch(Optional::isPresent);
        return complete
                ? Optional.of(
                        new LotPolicy(
                                method.get(),
                                scope.get(),
                                tieBreak.get(),
                                saleFee.get(),
                                salePrice.get(),
                                acquisitionFee.get(),
                                Duration.ofHours(hours.get()),
                                stablecoin.get()))
                : Optional.empty();
    }

    /// The same choices with another method, to see what it would have made.
    public LotPolicy with(LotMethod other) {
        return new LotPolicy(
                other,
                scope,
                tieBreak,
                saleFee,
                salePrice,
                acquisitionFee,
                nearImmediate,
                stablecoin);
    }

    /// What a purchase costs its lot; a fee that is not capitalised is an expense of the day.
    public Usd acquisitionCost(Usd paid, Usd fee) {
        return acquisitionFee == AcquisitionFee.CAPITALISE ? paid.plus(fee) : paid;
    }

    /// What counts against cost: all of it, or what is left after the fee.
    Usd realised(Usd gross, Usd fees) {
        return saleFee == SaleFee.NET_OF_PROCEEDS ? gross.minus(fees) : gross;
    }

    /// Which lot goes first. Each method is this one decision.
    Comparator<Lot> order() {
        Comparator<Lot> oldest = Comparator.naturalOrder();
        Comparator<Lot> newest = Comparator.comparing(Lot::at).reversed().thenComparing(Lot::id);
        return switch (method) {
            case FIRST_IN_FIRST_OUT, SPECIFIC_IDENTIFICATION, WEIGHTED_AVERAGE -> oldest;
            case LAST_IN_FIRST_OUT -> newest;
            case HIGHEST_COST_FIRST -> {
                Comparator<Lot> dearest = (a, b) -> b.compareUnitCost(a);
                yield dearest.thenComparing(
                        tieBreak == LotTieBreak.OLDEST_THEN_LOT_ID ? oldest : newest);
            }
        };
    }
}
