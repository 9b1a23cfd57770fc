package tieout.ledger;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.intake.Facts;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.Adoption;
import tieout.intake.standing.Choice.StablecoinClass;
import tieout.intake.standing.LoanTerms;
import tieout.intake.standing.Policies;
import tieout.intake.standing.Policy;
import tieout.intake.standing.PolicyName;
import tieout.intake.standing.SaleRestriction;
import tieout.ledger.account.Account;
import tieout.ledger.loan.Loan;
import tieout.ledger.lot.Lots;
import tieout.ledger.value.Carried;
import tieout.ledger.value.CarryingAmount;
import tieout.ledger.value.Holding;
import tieout.ledger.value.Measurement;
import tieout.ledger.value.Restriction;
import tieout.ledger.value.RollForward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The note on crypto assets at an instant: holdings, restrictions on sale, and the adoption
/// (ASC 350-60-50-1 and 50-6, ASU 2023-08).
///
/// Tether is a crypto asset only where the company holds it to be intangible; bitcoin that a lender
/// may use is a receivable and in no line. A holding is named from the threshold on, by its share
/// of the fair value of all.
public record HoldingsNote(
        AsOf asOf,
        List<Holding> holdings,
        List<Restriction> restrictions,
        Adoption adoption,
        int thresholdPercent) {
    private static final String LIFTED = "repayment of the debt, or release by the lender";

    public HoldingsNote {
        holdings = List.copyOf(holdings);
        restrictions = List.copyOf(restrictions);
    }

    /// Throws one [Refusal] with every setting that is missing.
    public static HoldingsNote of(Facts facts, Ledger ledger, Measurement measurement, AsOf asOf) {
        List<Problem> problems = new ArrayList<>();
        Policies policies = Policies.of(facts.settings(Policy.class), problems);
        var percent = policies.wholeNumber(PolicyName.SIGNIFICANT_HOLDING_PERCENT);
        var stablecoin = policies.choice(PolicyName.STABLECOIN_CLASS, StablecoinClass.class);
        Optional<Adoption> adoption = facts.settings(Adoption.class).stream().findFirst();
        if (adoption.isEmpty()) {
            problems.add(
                    Problem.of(
                            "standing/adoption.csv",
                            "no day of adoption is set",
                            "write the day on which ASU 2023-08 was adopted, and its effect"));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new HoldingsNote(
                asOf,
                holdings(ledger, measurement, stablecoin.orElseThrow(), asOf),
                restrictions(facts, ledger, asOf),
                adoption.orElseThrow(),
                percent.orElseThrow());
    }

    private static List<Holding> holdings(
            Ledger ledger, Measurement measurement, StablecoinClass stablecoin, AsOf asOf) {
        List<Holding> holdings = new ArrayList<>();
        Usd lots = Lots.cost(ledger.lots().onHand(asOf));
        holdings.add(Holding.bitcoin(measurement, lots, asOf));
        if (stablecoin == StablecoinClass.INTANGIBLE_ASSET) {
            holdings.add(Holding.tether(measurement, asOf));
        }
        return holdings;
    }

    private static List<Restriction> restrictions(Facts facts, Ledger ledger, AsOf asOf) {
        List<Restriction> found = new ArrayList<>();
        for (PriceFix fix : ledger.prices().bitcoin(asOf.day()).stream().toList()) {
            for (Loan loan : ledger.loans()) {
                Bitcoin pledged = loan.at(asOf).collateral();
                if (loan.terms().control() == LoanTerms.Control.RETAINED && !pledged.isZero()) {
                    found.add(pledged(loan.terms(), pledged, fix));
                }
            }
            for (SaleRestriction contract : facts.settings(SaleRestriction.class)) {
                if (contract.holds(asOf.day())) {
                    found.add(restriction(contract, units(contract, ledger, asOf), fix));
                }
            }
        }
        return found;
    }

    private static Restriction pledged(LoanTerms terms, Bitcoin units, PriceFix fix) {
        return new Restriction(
                terms.origin(),
                Restriction.Kind.COLLATERAL,
                terms.lender(),
                "Pledged as collateral, control kept: " + terms.contract().agreement(),
                units,
                new CarryingAmount(units, fix).dollars(),
                terms.maturity().day(),
                LIFTED);
    }

    private static Restriction restriction(SaleRestriction of, Bitcoin units, PriceFix fix) {
        return new Restriction(
                of.origin(),
                Restriction.Kind.CONTRACT,
                of.account(),
                of.nature(),
                units,
                new CarryingAmount(units, fix).dollars(),
                of.until(),
                of.lifted());
    }

    private static Bitcoin units(SaleRestriction contract, Ledger ledger, AsOf asOf) {
        return contract.quantity().orElseGet(() -> balance(contract, ledger, asOf));
    }

    /// What the account of a restriction has.
    public static Bitcoin balance(SaleRestriction contract, Ledger ledger, AsOf asOf) {
        return ledger.chart().accounts().stream()
                .filter(account -> account.id().equals(contract.account()))
                .filter(Account::isOwn)
                .map(account -> ledger.balance(account, Unit.BTC, asOf).bitcoin())
                .reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    /// An asset's roll-forward, in the year of adoption with its effect apart.
    public RollForward rollForward(Measurement measurement, Carried asset, Period period) {
        return RollForward.of(measurement, asset, period).adopting(adoption);
    }

    /// Fair value of all crypto assets.
    public Usd fairValue() {
        return holdings.stream().map(Holding::fairValue).reduce(Usd.ZERO, Usd::plus);
    }

    public Usd cost() {
        return holdings.stream().map(Holding::cost).reduce(Usd.ZERO, Usd::plus);
    }

    /// Whether the holding is named, or part of the rest in aggregate.
    public boolean isSignificant(Holding holding) {
        Ratio share = holding.share(fairValue()).times(Ratio.of(100));
        return !holding.fairValue().isZero() && share.compareTo(Ratio.of(thresholdPercent)) >= 0;
    }

    /// Units that contracts forbid to sell.
    public Bitcoin restricted() {
        return restrictions.stream().map(Restriction::units).reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    public Usd restrictedValue() {
        return restrictions.stream().map(Restriction::fairValue).reduce(Usd.ZERO, Usd::plus);
    }
}
