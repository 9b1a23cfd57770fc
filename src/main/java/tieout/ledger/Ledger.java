package tieout.ledger;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.calendar.AsOf;
import tieout.calendar.Period;
import tieout.evidence.Refusal;
import tieout.intake.Facts;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.LoanTerms.Control;
import tieout.ledger.account.Account;
import tieout.ledger.account.Balance;
import tieout.ledger.account.Chart;
import tieout.ledger.account.Movements;
import tieout.ledger.book.Measures;
import tieout.ledger.loan.Loan;
import tieout.ledger.lot.CashFlows;
import tieout.ledger.lot.Lots;
import tieout.ledger.lot.Methods;
import tieout.ledger.price.FairValue;
import tieout.ledger.price.Prices;
import tieout.ledger.revenue.ContractDays;
import tieout.ledger.revenue.Expectations;
import tieout.ledger.revenue.Receivable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The company's books from its facts: movements, lots, loans and prices.
///
/// Built whole or refused whole. Every answer carries the rows that make it.
public final class Ledger {
    private final Chart chart;
    private final Movements movements;
    private final ContractDays contracts;
    private final Expectations expectations;
    private final Lots lots;
    private final CashFlows cashFlows;
    private final List<Loan> loans;
    private final Prices prices;
    private final Measures measures;

    Ledger(
            Chart chart,
            Movements movements,
            ContractDays contracts,
            Expectations expectations,
            Lots lots,
            CashFlows cashFlows,
            List<Loan> loans,
            Prices prices,
            Measures measures) {
        this.chart = chart;
        this.movements = movements;
        this.contracts = contracts;
        this.expectations = expectations;
        this.lots = lots;
        this.cashFlows = cashFlows;
        this.loans = List.copyOf(loans);
        this.prices = prices;
        this.measures = measures;
    }

    /// Posts all facts; throws one [Refusal] with every problem found.
    public static Ledger post(Facts facts) {
        return new Poster(facts).ledger();
    }

    public Chart chart() {
        return chart;
    }

    /// All movements, in the order they happened.
    public Movements movements() {
        return movements;
    }

    /// The days' contracts with pools, and what each earned.
    public ContractDays contracts() {
        return contracts;
    }

    /// What the pools' contracts let expect of each day.
    public Expectations expectations() {
        return expectations;
    }

    /// What a pool owed us over a period: opening + earned - paid = closing.
    public Receivable receivable(Account pool, Period period) {
        return Receivable.over(movements, pool, period);
    }

    public Lots lots() {
        return lots;
    }

    /// Each disposal in its class of the cash-flow statement.
    public CashFlows cashFlows() {
        return cashFlows;
    }

    /// The loans, in the order of their terms.
    public List<Loan> loans() {
        return loans;
    }

    public Optional<Loan> loan(String id) {
        return loans.stream().filter(loan -> loan.id().equals(id)).findFirst();
    }

    public Prices prices() {
        return prices;
    }

    /// The general ledger by its trial balances, and the company's measures built of it.
    public Measures measures() {
        return measures;
    }

    public Balance balance(Account account, Unit unit, AsOf asOf) {
        return movements.before(asOf.cutOff()).balance(account, unit);
    }

    /// What stands in all accounts of these kinds.
    public Balance balance(Set<Account.Kind> kinds, Unit unit, AsOf asOf) {
        return movements.before(asOf.cutOff()).balance(kinds, unit);
    }

    /// Bitcoin at pools, in custody, on venues and out as collateral.
    public Balance held(AsOf asOf) {
        return balance(Account.HELD, Unit.BTC, asOf);
    }

    /// Bitcoin held that no lender has.
    public Balance free(AsOf asOf) {
        return balance(Account.FREE, Unit.BTC, asOf);
    }

    /// Bitcoin out as collateral.
    public Balance pledged(AsOf asOf) {
        return balance(Account.PLEDGED, Unit.BTC, asOf);
    }

    /// Bitcoin out as collateral that lenders may re-use: a receivable, in no lot of ours.
    public Bitcoin transferred(AsOf asOf) {
        return transferred(movements.before(asOf.cutOff()));
    }

    Bitcoin transferred(Movements until) {
        Bitcoin sum = Bitcoin.ZERO;
        for (Account account : chart.accounts(Account.Kind.COLLATERAL)) {
            boolean lenders =
                    loans.stream()
                            .filter(loan -> loan.account().holder().equals(account.holder()))
                            .anyMatch(loan -> loan.terms().control() == Control.TRANSFERRED);
            if (lenders) {
                sum = sum.plus(until.balance(account, Unit.BTC).bitcoin());
            }
        }
        return sum;
    }

    /// How bitcoin held came from the period's first instant to its last.
    public Bridge bridge(Period period) {
        AsOf opening = new AsOf(period.first().minusDays(1));
        return new Bridge(
                period,
                held(opening),
                movements.during(period).balance(Account.HELD, Unit.BTC),
                held(period.end()));
    }

    /// Every lot method on the same events; none if the first or the last day has no price.
    public Optional<Methods> methods(Period period) {
        Optional<PriceFix> opening = prices.bitcoin(period.first().minusDays(1));
        Optional<PriceFix> closing = prices.bitcoin(period.last());
        return opening.flatMap(o -> closing.map(c -> Methods.of(lots, period, o, c)));
    }

    /// Bitcoin held at the end of a day, at that day's price if there is one.
    public Optional<FairValue> fairValue(AsOf asOf) {
        Optional<PriceFix> fix = prices.bitcoin(asOf.day());
        return fix.map(price -> new FairValue(held(asOf).bitcoin(), price));
    }
}
